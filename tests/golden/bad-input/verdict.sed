s/.*"actions":\[{"id":"drug",\("verdict":[^]]*\],"missing":[^]]*\]\).*/\1/
