"""Running a program and measuring it: exit code, output, seconds, peak memory. Optionally with a small stack."""
import os
import resource
import subprocess
import tempfile
import time


class Run:
    def __init__(self, code, out, err, seconds, megabytes):
        self.code, self.out, self.err, self.seconds, self.megabytes = code, out, err, seconds, megabytes


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
        return Run(code, out.read(), err.read(), seconds, usage.ru_maxrss / 1024)


def spawn_seconds(command, env=None):
    """The wall time of starting a program and waiting for it, with as little between as can be."""
    null = os.open(os.devnull, os.O_RDWR)
    actions = [(os.POSIX_SPAWN_DUP2, null, fd) for fd in (0, 1, 2)]
    start = time.perf_counter()
    pid = os.posix_spawn(command[0], command, env or os.environ, file_actions=actions)
    _, status, usage = os.wait4(pid, 0)
    seconds = time.perf_counter() - start
    os.close(null)
    return seconds, os.waitstatus_to_exitcode(status), usage.ru_maxrss / 1024
