"""Reads JSON documents, one a line, and prints for each whether the schema accepts it: yes, or why not."""
import json
import sys

from jsonschema import Draft202012Validator

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
Draft202012Validator.check_schema(schema)
validator = Draft202012Validator(schema)
for line in sys.stdin:
    error = next(validator.iter_errors(json.loads(line)), None)
    print("yes" if error is None else "no: " + error.message.replace("\n", " "))
