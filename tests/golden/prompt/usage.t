# what is said when a shell, a page or a format is not there
$ gdl completion --lang en
gdl: name one shell: gdl completion bash|zsh|fish
[2]
$ gdl completion --lang zh tcsh
gdl：请给出一种 shell：gdl completion bash|zsh|fish
[2]
$ gdl help --lang en --format man eval check
gdl: a man page is of gdl or of one command: gdl help --format man [COMMAND]
[2]
$ gdl help --lang zh --format man GDL1001
gdl：手册页属于 gdl 或一个命令：gdl help --format man [COMMAND]
[2]
$ gdl eval --lang en --format sarif a.gdl
gdl: `gdl eval --format` takes text|json|ndjson|markdown|html, not `sarif`
[2]
$ gdl version --lang zh --format json
gdl：`gdl version` 不接受选项 --format
[2]
$ gdl help --lang en --format man version | tail -14
the guideline is invalid, or what the command looks for was found
.It 2
the command was not understood
.It 3
patient data, or a guide to import, that cannot be used
.It 4
input, output, memory or a limit
.It 5
undetermined, with \-\-strict
.It 70
an error of gdl itself
.El
.Sh SEE ALSO
.Xr gdl 1
