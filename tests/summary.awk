# summary.awk - counts the cases in the logs of CTest and prints `N passed, N failed` (and skipped) last.
#
# A CTest entry is a cmocka executable or a script; both say how many cases they ran. One that says nothing counts as one.
# -v ci=true: a skipped case is a failure. -v failed_before=1: something outside the tests has failed already.
function finish(ok) {
  if (!ok && !bad) bad = 1                       # it crashed, leaked or ran out of time
  if (!good && !bad && !idle) good = 1
  if (bad) failures = failures "  " name "\n"
  passed += good; failed += bad; skipped += idle
  good = bad = idle = 0
}
/^[0-9]+\/[0-9]+ Testing: / { name = $3; good = bad = idle = 0 }
/^\[  PASSED  \] [0-9]+ test/ { good = $4 }
/^\[  FAILED  \] [0-9]+ test/ { bad = $4 }
/^\[  SKIPPED \] [0-9]+ test/ { idle = $4 }
/^[0-9]+ passed, [0-9]+ failed/ { good += $1; bad += $3; if ($6 ~ /^skipped/) idle += $5 }
/^Test Passed\.$/ { finish(1) }
/^Test Skipped\.$/ { good = bad = 0; idle = 1; finish(1) }
/^Test Failed\.$/ { finish(0) }
/^(Test timed out|Unable to find executable|Could not find executable|Test not run|Required Files Missing)/ { finish(0) }
END {
  if (failures) printf "failed:\n%s", failures
  if (skipped && ci) { printf "%d skipped, which counts as failed here\n", skipped; failed += skipped; skipped = 0 }
  if (!passed && !failed) { print "no test ran"; failed = 1 }
  if (failed_before && !failed) failed = 1
  printf "%d passed, %d failed%s\n", passed, failed, skipped ? sprintf(", %d skipped", skipped) : ""
  exit failed > 0
}
