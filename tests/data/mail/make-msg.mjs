// Writes the Outlook messages (.msg) of these tests with SheetJS' "cfb", so that what our reader reads was written by somebody else:
//   npm install cfb && node make-msg.mjs
// The properties are those of [MS-OXPROPS], laid out as in [MS-OXMSG].
import CFB from 'cfb';
import { writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const Header = { message: 32, embedded: 24, part: 8 };
const utf16 = text => Buffer.from(text, 'utf16le');
const latin = (...bytes) => Buffer.concat(bytes.map(b => typeof b === 'string' ? Buffer.from(b, 'latin1') : Buffer.from([b])));
const fileTime = iso => (BigInt(Date.parse(iso)) + 11644473600000n) * 10000n;

/// One storage: numbers by tag into the property table, streams beside it.
function put(file, path, header, numbers, streams) {
    const table = Buffer.alloc(header + 16 * (Object.keys(numbers).length + Object.keys(streams).length));
    let at = header;
    const entry = (tag, value) => {
        table.writeUInt32LE(parseInt(tag, 16), at);
        table.writeUInt32LE(6, at + 4);
        table.writeBigUInt64LE(BigInt(value), at + 8);
        at += 16;
    };
    for (const [tag, value] of Object.entries(numbers))
        entry(tag, value);
    for (const [tag, content] of Object.entries(streams)) {
        entry(tag, content.length);
        CFB.utils.cfb_add(file, `${path}__substg1.0_${tag}`, content);
    }
    CFB.utils.cfb_add(file, `${path}__properties_version1.0`, table);
}
const attach = n => `__attach_version1.0_#0000000${n}/`;
const recipient = n => `__recip_version1.0_#0000000${n}/`;
function message(fill) {
    const file = CFB.utils.cfb_new();
    CFB.utils.cfb_del(file, '/\u0001Sh33tJ5');
    fill(file);
    return Buffer.from(CFB.write(file));
}
const files = {};

// Within one organisation: no transport headers, Exchange's addresses beside the SMTP ones; a file, and a message inside.
files['exchange.msg'] = message(file => {
    put(file, '/', Header.message, { '0E060040': fileTime('2026-11-17T08:42:10+01:00'), '00390040': fileTime('2026-11-16T23:59:00+01:00'), '0E070003': 1 }, {
        '001A001F': utf16('IPM.Note'), '0037001F': utf16('Störung beim Öffnen der Akte 漢字'), '0042001F': utf16('Müller, Jürgen'), '0064001F': utf16('EX'),
        '0065001F': utf16('/O=EXAMPLE/OU=FIRST/CN=RECIPIENTS/CN=MUELLER'), '5D02001F': utf16('mueller@stadt.example'), '0C1A001F': utf16('Vorzimmer'),
        '0C1E001F': utf16('EX'), '0C1F001F': utf16('/O=EXAMPLE/CN=VORZIMMER'), '5D01001F': utf16('vorzimmer@stadt.example'), '1035001F': utf16('<17@stadt.example>'),
        '1000001F': utf16('Guten Tag,\r\ndie Übersicht lädt nicht – seit heute früh.\r\n\r\nGrüße\r\n') });
    put(file, '/' + recipient(0), Header.part, { '0C150003': 1 }, { '3001001F': utf16('Service Gießen'), '3002001F': utf16('EX'), '39FE001F': utf16('support@example.org') });
    put(file, '/' + recipient(1), Header.part, { '0C150003': 2 }, { '3001001F': utf16('Kopie'), '3002001F': utf16('SMTP'), '3003001F': utf16('kopie@example.org') });
    put(file, '/' + recipient(2), Header.part, { '0C150003': 1 }, { '3001001F': utf16('Zweite'), '3002001F': utf16('SMTP'), '3003001F': utf16('zwei@example.org') });
    put(file, '/' + attach(0), Header.part, { '37050003': 1 }, { '3704001F': utf16('PRFUNG~1.PDF'), '3707001F': utf16('Prüfung Gießen.pdf'), '370E001F': utf16('application/pdf'),
        '37010102': Buffer.from(Array.from({ length: 9000 }, (_, i) => i * 7 % 251)) });
    put(file, '/' + attach(1), Header.part, { '37050003': 5 }, { '3001001F': utf16('Portal langsam') });
    const inner = '/' + attach(1) + '__substg1.0_3701000D/';
    put(file, inner, Header.embedded, { '0E060040': fileTime('2026-11-15T10:00:00+01:00'), '00390040': fileTime('2026-11-15T09:59:30+01:00') }, {
        '0037001F': utf16('Portal langsam'), '0042001F': utf16('Özlem "Oz" Weiß'), '0064001F': utf16('SMTP'), '0065001F': utf16('weiss@stadt.example'), '1000001F': utf16('Seit 9 Uhr: über 10 s.') });
    put(file, inner + attach(0), Header.part, { '37050003': 1 }, { '3707001F': utf16('Maß.txt'), '370E001F': utf16('text/plain'), '37010102': Buffer.from('--part-1\r\n10 s') });
});

// From the Internet: the headers as they arrived say sender and arrival; what is stored of the delivery is later.
files['internet.msg'] = message(file => put(file, '/', Header.message, { '0E060040': fileTime('2026-11-17T09:30:00+01:00'), '0E070003': 1, '3FDE0003': 28591 }, {
    '0037001F': utf16('Gebühr'), '0C1A001F': utf16('mx'), '1000001F': Buffer.alloc(0),
    '007D001F': utf16('Microsoft Mail Internet Headers Version 2.0\r\nReceived: from mx.example.org by post.example.org; Tue, 17 Nov 2026 08:42:10 +0100\r\n'
        + 'Received: from pc.stadt.example by mx.example.org; Tue, 17 Nov 2026 08:41:00 +0100\r\nFrom: =?iso-8859-1?Q?J=FCrgen_=D6z?= <oez@stadt.example>\r\n'
        + 'To: support@example.org\r\nDate: Mon, 16 Nov 2026 07:00:00 +0100\r\nMessage-ID: <18@stadt.example>\r\nContent-Type: multipart/alternative; boundary=x\r\n\r\n'),
    '10130102': latin('<html><body><p>Die Geb', 0xFC, 'hr fehlt.</p><p>Gr', 0xFC, 0xDF, 'e</p></body></html>') }));

// An older Outlook: bytes in the code page of the message, no SMTP property; and one that was never sent.
const old = flags => message(file => put(file, '/', Header.message, { '3FFD0003': 1252, '0E070003': flags, '0E060040': fileTime('2026-11-17T08:42:10+01:00') }, {
    '0037001E': latin('Geb', 0xFC, 'hr ', 0x84, '10 ', 0x80, 0x93), '0C1A001E': latin('J', 0xF6, 'rg Wei', 0xDF), '0C1E001E': latin('SMTP'), '0C1F001E': latin('weiss@stadt.example'),
    '1000001E': latin('Es fehlen 10 ', 0x80, '.') }));
files['codepage.msg'] = old(1);
files['draft.msg'] = old(8);
files['sent.msg'] = old(0x21);

// Text only as RTF, stored and compressed; the compressed one is the example in [MS-OXRTFCP] 3.1.
const rtf = latin('{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}{\\*\\generator hidden;}\\pard Der Dr', "\\'fcc", 'ker \\b steht\\b0 .\\par\\uc1 Preis: 10 \\u8364?\\par\\tab Ende\\}}');
const stored = Buffer.concat([Buffer.alloc(16), rtf]);
stored.writeUInt32LE(rtf.length + 12, 0);
stored.writeUInt32LE(rtf.length, 4);
stored.write('MELA', 8, 'latin1');
const compressed = Buffer.from('2d0000002b0000004c5a4675f1c5c7a703000a0072637067313235423230f3206865 6c090020627705b06c647d0a800fa0'.replaceAll(' ', ''), 'hex');
const withRtf = content => message(file => put(file, '/', Header.message, { '0E070003': 1 }, { '0037001F': utf16('RTF'), '0C1A001F': utf16('a'), '10090102': content }));
files['rtf.msg'] = withRtf(stored);
files['rtf-compressed.msg'] = withRtf(compressed);

// What Outlook links to instead of enclosing it, and an object of another program
files['links.msg'] = message(file => {
    put(file, '/', Header.message, {}, { '0037001F': utf16('Verweise'), '1000001F': utf16('Text') });
    put(file, '/' + attach(0), Header.part, { '37050003': 4 }, { '3707001F': utf16('Ablage.docx') });
    put(file, '/' + attach(1), Header.part, { '37050003': 6 }, { '3001001F': utf16('Tabelle') });
    CFB.utils.cfb_add(file, '/' + attach(1) + '__substg1.0_3701000D/Workbook', Buffer.alloc(100));
});

// Signed: Outlook keeps the parts as they were sent in one attachment, and has no text of its own
files['signed.msg'] = message(file => {
    put(file, '/', Header.message, { '0E070003': 1, '0E060040': fileTime('2026-11-17T08:42:10+01:00') }, { '001A001F': utf16('IPM.Note.SMIME.MultipartSigned'),
        '0037001F': utf16('Signiert'), '0C1A001F': utf16('Amt'), '0C1E001F': utf16('SMTP'), '0C1F001F': utf16('amt@stadt.example') });
    put(file, '/' + attach(0), Header.part, { '37050003': 1 }, { '3707001F': utf16('smime.p7m'), '370E001F': utf16('multipart/signed'),
        '37010102': Buffer.from('Content-Type: multipart/signed; protocol="application/pkcs7-signature"; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain; charset=utf-8\r\n'
            + 'Content-Transfer-Encoding: quoted-printable\r\n\r\nGr=C3=BC=C3=9Fe\r\n--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n'
            + 'Content-Transfer-Encoding: base64\r\n\r\nMIIB\r\n--s--\r\n') });
});

// A compound file that is no message, as Word 97 writes them
files['document.doc'] = message(file => CFB.utils.cfb_add(file, '/WordDocument', Buffer.alloc(5000)));

for (const [name, content] of Object.entries(files))
    writeFileSync(name, content);

// Of more than 7 MB the table of sectors no longer fits into the header; packed, as qUncompress() takes it.
const large = message(file => {
    put(file, '/', Header.message, {}, { '0037001F': utf16('Gross'), '1000001F': utf16('Text') });
    put(file, '/' + attach(0), Header.part, { '37050003': 1 }, { '3707001F': utf16('gross.bin'), '37010102': Buffer.from(new Uint8Array(8 * 1024 * 1024).map((_, i) => i >> 12)) });
});
const size = Buffer.alloc(4);
size.writeUInt32BE(large.length);
writeFileSync('large.msg.qz', Buffer.concat([size, deflateSync(large, { level: 9 })]));
