"""JSON Schema, as much of it as docs/report.schema.json uses. A keyword that is not known here is an error of the schema."""
import re

# Words about the schema, and words with nothing to check.
SILENT = {"$schema", "$id", "title", "description", "$defs"}
TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


class SchemaError(Exception):
    pass


def same(a, b):
    """Equal as JSON: true is not 1."""
    return isinstance(a, bool) == isinstance(b, bool) and a == b


def is_type(value, name):
    if name == "number":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if name not in TYPES:
        raise SchemaError("unknown type %r" % name)
    return isinstance(value, TYPES[name])


class Validator:
    def __init__(self, schema):
        self.schema = schema
        self.followed = set()

    def find(self, reference):
        if not reference.startswith("#/$defs/"):
            raise SchemaError("cannot follow %r" % reference)
        name = reference[len("#/$defs/"):]
        if name not in self.schema["$defs"]:
            raise SchemaError("%r leads nowhere" % reference)
        self.followed.add(name)
        return self.schema["$defs"][name]

    def faults(self, value, schema=None, place="answer"):
        """What is wrong, each with its place."""
        schema = self.schema if schema is None else schema
        found = []
        for keyword, wanted in schema.items():
            if keyword in SILENT:
                continue
            check = getattr(self, "check_" + keyword.lstrip("$"), None)
            if not check:
                raise SchemaError("unknown keyword %r" % keyword)
            found += check(value, wanted, schema, place)
        return found

    def check_ref(self, value, wanted, _, place):
        return self.faults(value, self.find(wanted), place)

    def check_oneOf(self, value, wanted, _, place):
        results = [self.faults(value, schema, place) for schema in wanted]
        fitting = sum(not faults for faults in results)
        if fitting == 1:
            return []
        nearest = min(results, key=len)
        return ["%s: fits %d of %d forms" % (place, fitting, len(wanted))] + nearest

    def check_type(self, value, wanted, _, place):
        names = [wanted] if isinstance(wanted, str) else wanted
        return [] if any([is_type(value, name) for name in names]) else ["%s: is no %s" % (place, " or ".join(names))]

    def check_const(self, value, wanted, _, place):
        return [] if same(value, wanted) else ["%s: is not %r" % (place, wanted)]

    def check_enum(self, value, wanted, _, place):
        return [] if any(same(value, one) for one in wanted) else ["%s: %r is none of them" % (place, value)]

    def check_pattern(self, value, wanted, _, place):
        return [] if not isinstance(value, str) or re.search(wanted, value) else ["%s: %r has another form" % (place, value)]

    def check_minLength(self, value, wanted, _, place):
        return ["%s: is too short" % place] if isinstance(value, str) and len(value) < wanted else []

    def check_minItems(self, value, wanted, _, place):
        return ["%s: has too few" % place] if isinstance(value, list) and len(value) < wanted else []

    def check_uniqueItems(self, value, wanted, _, place):
        if not wanted or not isinstance(value, list):
            return []
        return ["%s: %r stands twice" % (place, v) for i, v in enumerate(value) if any(same(v, w) for w in value[:i])]

    def check_items(self, value, wanted, _, place):
        if not isinstance(value, list):
            return []
        return [fault for i, v in enumerate(value) for fault in self.faults(v, wanted, "%s[%d]" % (place, i))]

    def check_required(self, value, wanted, _, place):
        return ["%s: lacks %s" % (place, name) for name in wanted if isinstance(value, dict) and name not in value]

    def check_properties(self, value, wanted, _, place):
        if not isinstance(value, dict):
            return []
        return [fault for name, schema in wanted.items() if name in value
                for fault in self.faults(value[name], schema, "%s.%s" % (place, name))]

    def check_additionalProperties(self, value, wanted, schema, place):
        if not isinstance(value, dict):
            return []
        others = [name for name in value if name not in schema.get("properties", {})]
        if wanted is False:
            return ["%s: has a stranger %s" % (place, name) for name in others]
        return [fault for name in others for fault in self.faults(value[name], wanted, "%s.%s" % (place, name))]
