"""Talks to the C driver: one process, any number of guidelines and patients."""

import json
import os
import subprocess

import values as v


class Driver:
    def __init__(self, path=None):
        self.path = path or os.path.join(os.environ.get("GDL_BUILD", "build/dev"), "tests", "property_driver")
        self.last = None
        self.calls = 0
        self.process = subprocess.Popen([self.path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def ask(self, guideline, patient, today):
        """The answer as a dict: a report, {"error": …} for a refused patient, {"invalid": …} for a guideline with errors."""
        text = b"" if guideline == self.last else guideline.encode()  # empty: the one before
        data = patient.encode()
        self.process.stdin.write(b"%d %d %s\n" % (len(text), len(data), v.date_text(today).encode()) + text + data)
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        self.last = guideline
        self.calls += 1
        if not line:
            raise Crash("it ended with %s" % self.process.wait())
        try:
            return json.loads(line)
        except ValueError:
            raise Crash("an answer is not JSON: %s" % line.decode(errors="replace")) from None

    def close(self):
        self.process.stdin.close()
        return self.process.wait()


class Crash(Exception):
    """There is no answer; the sanitizers say why on standard error."""
