# The command: what it says, its exit codes, and what it does to files.
$ gdl fmt --check --lang en columns.in.gdl columns.out.gdl conditions.in.gdl
columns.in.gdl
conditions.in.gdl
[1]
$ gdl fmt --lang en
gdl: name a file to lay out: gdl fmt GUIDE…
[2]
$ gdl fmt --lang zh --check --diff columns.in.gdl
gdl：--check、--diff 与 --stdin 只能取其一
[2]
$ gdl fmt --lang en --stdin columns.in.gdl
gdl: --stdin reads standard input and takes no file
[2]
$ gdl fmt --lang en missing.gdl
gdl: cannot read missing.gdl: No such file or directory
[4]
$ printf '\357\273\277fact  a :\r\n\tboolean\r\n' | gdl fmt --stdin | od -c
0000000   f   a   c   t       a       :       b   o   o   l   e   a   n
0000020  \n
0000021
$ printf 'fact a : boolean\nfact b : bool\n' | gdl fmt --lang en --stdin
<stdin>:2:10: error GDL0052: `bool` is not a type
    2 | fact b : bool
      |          ^^^^
       did you mean: `boolean`?
       help: the types are `boolean`, `integer`, `number`, `quantity UNIT`, `date`, `text`, `one of`, `any of`, `series of`
1 error, 0 warnings
[1]
$ printf 'fact a : bool\n' | gdl fmt --lang zh --stdin
<stdin>:1:10: 错误 GDL0052: `bool` 不是类型
    1 | fact a : bool
      |          ^^^^
       是否想写：`boolean`？
       帮助：类型有 `boolean`、`integer`、`number`、`quantity 单位`、`date`、`text`、`one of`、`any of`、`series of`
1 个错误，0 个警告
[1]
$ f=$(mktemp); printf 'fact  a : boolean' > $f; chmod 640 $f; gdl fmt $f > /dev/null; stat -c %a $f; cat $f; gdl fmt $f; rm $f
640
fact a : boolean
$ f=$(mktemp); printf 'fact  a : bool' > $f; gdl fmt $f 2> /dev/null; echo $?; cat $f; rm $f
1
fact  a : bool
$ d=$(mktemp -d); printf 'fact  a : boolean' > $d/real; ln -s real $d/link; gdl fmt $d/link > /dev/null; readlink $d/link; cat $d/real; ls $d; rm -r $d
real
fact a : boolean
link
real
$ gdl fmt --diff comments.in.gdl
--- comments.in.gdl
+++ comments.in.gdl
@@ -1,41 +1,35 @@
-
-
 // the first line
 
-
 // the second
-fact a : boolean // behind a
-fact bb : boolean   //behind bb, without a blank
+fact a : boolean   // behind a
+fact bb : boolean  //behind bb, without a blank
 // before c
-  // also before c
+// also before c
 fact c : boolean
   // before the note of c
-  note zh "注" // behind the note
+  note zh "注"  // behind the note
 
-codes drug { // behind the bracket
+codes drug {  // behind the bracket
   // before the first
-  tacrolimus code atc "L04AD02" zh "他克莫司", // behind the first
+  tacrolimus    code atc "L04AD02" zh "他克莫司",  // behind the first
 
   // before the second
-  mycophenolate zh "霉酚酸酯" en "Mycophenolate", // behind the last
+  mycophenolate                    zh "霉酚酸酯" en "Mycophenolate"  // behind the last
   // before the end
 }
-define d = a // in the middle
-  and bb /// of a condition
-  // on a line of its own
-  and c
+define d =
+    a       // in the middle
+    and bb  /// of a condition
+    // on a line of its own
+    and c
 item R1 {
-
   // before the label
-  label "One" // behind it
+  label "One"  // behind it
 
-
   score none
 
-
-  rule r when d // why
-    note "x" // what
+  rule r when d  // why
+    note "x"     // what
   // at the end of the item
-
 }
 // at the end of the file
[1]
