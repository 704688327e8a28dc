"""validate.py SCHEMAS EXAMPLES: every recorded command and outcome is valid, every malformed command is not.

Uses python3-jsonschema, which shares no code with the program. Exit code 1 and one line per disagreement.
"""
import json
import pathlib
import sys

import jsonschema

schemas, examples = map(pathlib.Path, sys.argv[1:3])


def validator(name):
    schema = json.loads((schemas / name).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


command, outcome = validator("command.schema.json"), validator("outcome.schema.json")
faults, counted = [], 0


def must(what, check, document, is_valid):
    global counted
    counted += 1
    errors = [error.message for error in check.iter_errors(document)]
    if (not errors) != is_valid:
        faults.append(f"{what}: {errors or 'is valid and should not be'}")


for file in sorted(examples.glob("*.json")):
    for entry in json.loads(file.read_text(encoding="utf-8")):
        if file.name == "setup.json":
            must("setup", command, entry, True)
        elif file.name == "malformed.json":
            must(entry["name"], command, entry["command"], False)
        else:
            for step in entry["steps"]:
                must(entry["name"], command, step["command"], True)
                must(entry["name"], outcome, {**step["outcome"], "op_id": step["command"]["op_id"]}, True)
print(f"{counted} documents, {len(faults)} disagreements", *faults, sep="\n")
sys.exit(1 if faults or counted < 100 else 0)
