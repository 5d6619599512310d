"""Running a program and measuring it: exit code, output, seconds, peak memory. Optionally with a small stack."""
import os
import resource
import subprocess
import tempfile
import time


class Run:
    def __init__(self, code, out, err, seconds, cpu_seconds, megabytes):
        self.code, self.out, self.err = code, out, err
        self.seconds, self.cpu_seconds, self.megabytes = seconds, cpu_seconds, megabytes


def run(command, stdin=None, stack=None, timeout=60, env=None):
    """`stack` in bytes; a run past `timeout` seconds has the code None."""
    def limit():
        if stack:
            resource.setrlimit(resource.RLIMIT_STACK, (stack, stack))

    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        start = time.perf_counter()
        child = subprocess.Popen(command, stdin=stdin or subprocess.DEVNULL, stdout=out, stderr=err, preexec_fn=limit, env=env)
        deadline = start + timeout
        status, usage = 0, None
        while True:
            pid, status, usage = os.wait4(child.pid, os.WNOHANG)
            if pid or time.perf_counter() > deadline:
                break
            time.sleep(0.002)
        if not pid:
            child.kill()
            _, status, usage = os.wait4(child.pid, 0)
        seconds = time.perf_counter() - start
        child.returncode = 0  # waited for here, not by subprocess
        out.seek(0)
        err.seek(0)
        code = os.waitstatus_to_exitcode(status) if pid else None
        return Run(code, out.read(), err.read(), seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


_spawn = None


def spawn(command, count=1):
    """Runs `command` `count` times, with as little around it as can be: a list of (seconds, exit code, megabytes)."""
    global _spawn
    if _spawn is None:
        _spawn = os.path.join(tempfile.mkdtemp(prefix="gdl-bench-"), "spawn")
        source = os.path.join(os.path.dirname(os.path.abspath(__file__)), "spawn.c")
        subprocess.run(["gcc", "-O2", "-D_GNU_SOURCE", "-o", _spawn, source], check=True)
    said = subprocess.run([_spawn, str(count), *command], stdout=subprocess.PIPE, check=True).stdout.decode()
    rows = [line.split() for line in said.splitlines()]
    return [(int(us) / 1e6, int(code), int(kb) / 1024) for us, code, kb in rows]
