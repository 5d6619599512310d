# NAME.in.gdl laid out is NAME.out.gdl: add a pair, and its name here.
$ for name in conditions comments columns; do gdl fmt --stdin < $name.in.gdl | diff - $name.out.gdl && echo $name; done
conditions
comments
columns
$ gdl fmt --check *.out.gdl
