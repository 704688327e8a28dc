// occurrences.mjs FOLDER FROM TO < calendar.ics: what ical.js (in FOLDER) sees in [FROM, TO), instants in UTC seconds.
// One line each: uid|sequence|start|end|status|summary|items, sorted; recurrences expanded by that library, exceptions applied.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, from, to] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const ICAL = (await import(pathToFileURL(`${folder}/node_modules/ical.js/dist/ical.js`))).default;
const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone'))
    ICAL.TimezoneService.register(zone.getFirstPropertyValue('tzid'), new ICAL.Timezone(zone));

const lines = [];
const add = (item, start, end) => {
    const [begin, finish] = [start.toUnixTime(), end.toUnixTime()];
    const touched = item.component.getAllProperties('x-sc-item').map(one => one.getFirstValue()).join(' ');
    if (begin >= from && begin < to)
        lines.push(`${item.uid}|${item.component.getFirstPropertyValue('sequence')}|${begin}|${finish}|${item.component.getFirstPropertyValue('status')}|${item.summary}|${touched}`);
};
const components = calendar.getAllSubcomponents('vevent');
for (const component of components.filter(c => !c.hasProperty('recurrence-id'))) {
    const uid = component.getFirstPropertyValue('uid');
    const exceptions = components.filter(c => c.hasProperty('recurrence-id') && c.getFirstPropertyValue('uid') === uid);
    const event = new ICAL.Event(component, { strictExceptions: true, exceptions });
    if (!event.isRecurring()) {
        add(event, event.startDate, event.endDate);
        continue;
    }
    const iterator = event.iterator();
    for (let next = iterator.next(); next && next.toUnixTime() < to; next = iterator.next()) {
        const details = event.getOccurrenceDetails(next);
        add(details.item, details.startDate, details.endDate);
    }
}
console.log(lines.sort().join('\n'));
