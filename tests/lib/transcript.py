"""Transcripts: commands and what they print, checked or rewritten.

    $ gdl check wrong.gdl
    wrong.gdl:3:9: error GDL1001: …
    [1]

A line `$ …` is run by sh in the transcript's folder with `gdl` on the PATH; the lines below it, up to the next `$`, are its
standard output and standard error together; `[n]` after them is an exit code that is not 0. A line `#…` before the first
command, and blank lines before a `$`, are kept as they are.
"""
import os
import re
import subprocess
import tempfile

TIMEOUT = 60  # seconds; a command of a golden file takes a fraction of one


def environment(gdl):
    """What commands see: gdl first on the PATH, no colour, no locale of the machine."""
    folder = tempfile.mkdtemp(prefix="gdl-bin-")
    os.symlink(os.path.abspath(gdl), os.path.join(folder, "gdl"))
    kept = {name: value for name, value in os.environ.items()
            if not name.startswith("LC_") and name not in ("LANG", "LANGUAGE", "GDL_LANG", "NO_COLOR")}
    kept.update(PATH=folder + os.pathsep + os.environ.get("PATH", ""), LC_ALL="C.UTF-8", TZ="UTC")
    return kept


def parse(text):
    """The preamble and a list of [command, expected output lines]."""
    preamble, steps = [], []
    for line in text.splitlines():
        if line.startswith("$ "):
            steps.append([line[2:], []])
        elif steps:
            steps[-1][1].append(line)
        else:
            preamble.append(line)
    return preamble, steps


def run_command(command, folder, env):
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=env, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIMEOUT)
    lines = done.stdout.decode("utf-8", "backslashreplace").splitlines()
    if done.returncode:
        lines.append("[%d]" % done.returncode)
    return lines


def actual(text, folder, env):
    """The transcript as it comes out now. Blank lines that stood before a `$` are kept."""
    preamble, steps = parse(text)
    lines = list(preamble)
    for command, expected in steps:
        lines.append("$ " + command)
        lines += run_command(command, folder, env)
        blanks = len(expected) - len("\n".join(expected).rstrip("\n").split("\n")) if expected else 0
        if expected and re.fullmatch(r"\s*", "".join(expected)):
            blanks = len(expected)
        while blanks > 0 and lines[-1] != "":
            lines.append("")
            blanks -= 1
    return "\n".join(lines).rstrip("\n") + "\n"
