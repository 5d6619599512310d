"""What a page in HTML must be: well formed, led by headings, readable by everybody, and complete in itself."""
import html.parser
import re

VOID = {"meta", "br", "wbr", "link", "img", "hr", "input"}
# What may not stand within what: a paragraph ends where a block begins, whatever its author meant.
BLOCKS = {"p", "ul", "ol", "dl", "table", "div", "section", "h1", "h2", "h3", "h4", "figure", "nav", "details"}
WITHIN = {"li": {"ul", "ol"}, "dt": {"dl"}, "dd": {"dl"}, "tr": {"thead", "tbody"}, "th": {"tr"}, "td": {"tr"},
          "thead": {"table"}, "tbody": {"table"}, "caption": {"table"}, "figcaption": {"figure"}}


class Page(html.parser.HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.faults, self.stack, self.ids, self.links, self.levels = [], [], [], [], []
        self.sheet, self.language, self.words, self.tongues = "", None, [], []
        self.columns = None
        self.feed(text)
        self.close()
        self.finish()

    def fault(self, what):
        self.faults.append("line %d: %s" % (self.getpos()[0], what))

    def handle_starttag(self, tag, attributes):
        self.start(tag, attributes)
        if tag not in VOID:
            self.stack.append(tag)
            self.tongues.append(dict(attributes).get("lang") or (self.tongues[-1] if self.tongues else ""))

    def handle_startendtag(self, tag, attributes):
        if tag not in VOID and "svg" not in self.stack:
            self.fault("<%s/> is not closed in HTML" % tag)
        self.start(tag, attributes)

    def start(self, tag, attributes):
        named = dict(attributes)
        parent = self.stack[-1] if self.stack else None
        if len(named) != len(attributes):
            self.fault("<%s> has an attribute twice" % tag)
        if tag in BLOCKS and {"p", "h1", "h2", "h3", "h4", "a", "strong", "span", "code"} & set(self.stack):
            self.fault("<%s> within a line of text" % tag)
        if tag in WITHIN and parent not in WITHIN[tag]:
            self.fault("<%s> within <%s>" % (tag, parent))
        if parent in ("ul", "ol") and tag != "li" or parent == "dl" and tag not in ("dt", "dd"):
            self.fault("<%s> within <%s>" % (tag, parent))
        if tag in ("script", "iframe", "object", "embed", "link", "img", "base", "form"):
            self.fault("<%s> on a page that stands alone" % tag)
        if tag == "th" and named.get("scope") not in ("row", "col"):
            self.fault("<th> without a scope")
        if tag == "svg" and (named.get("role") != "img" or not named.get("aria-labelledby")):
            self.fault("<svg> without words")
        self.note(tag, named)
        self.count_cells(tag)

    def note(self, tag, named):
        if tag == "html":
            self.language = named.get("lang")
        if re.fullmatch("h[1-6]", tag):
            self.levels.append(int(tag[1]))
        for name, value in named.items():
            if name == "id":
                self.ids.append(value)
                if not value or re.search(r"\s", value):
                    self.fault("id `%s`" % value)
            if name == "aria-labelledby":
                self.links += value.split()
            if name in ("src", "srcset", "data", "action", "background", "poster") or name.startswith("on"):
                self.fault("<%s %s> loads or runs something" % (tag, name))
            if name == "style" or name == "href" and not re.match(r"#|https://doi\.org/10\.", value or ""):
                self.fault("%s=%s" % (name, value))
        if (named.get("href") or "").startswith("#"):
            self.links.append(named["href"][1:])

    def count_cells(self, tag):
        if tag == "table":
            self.columns, self.cells = None, 0
        if tag == "tr":
            self.cells = 0
        if tag in ("th", "td"):
            self.cells += 1

    def handle_endtag(self, tag):
        if not self.stack or self.stack[-1] != tag:
            self.fault("</%s> closes <%s>" % (tag, self.stack[-1] if self.stack else "nothing"))
            return
        self.stack.pop()
        self.tongues.pop()
        if tag == "tr" and self.columns not in (None, self.cells):
            self.fault("a row of %d cells in a table of %d" % (self.cells, self.columns))
        if tag == "tr":
            self.columns = self.cells

    def handle_data(self, data):
        if self.stack and self.stack[-1] == "style":
            self.sheet += data
        elif data.strip():
            self.words.append(data)
            han, latin = len(re.findall("[\u4e00-\u9fff]", data)), len(re.findall("[A-Za-z]", data))
            if han > latin and self.tongues and not self.tongues[-1].startswith("zh"):
                self.fault("Chinese in an element of language `%s`: %s" % (self.tongues[-1], data.strip()[:40]))
            if not self.stack or self.stack[-1] in ("ul", "ol", "dl", "table", "tr", "tbody", "thead", "body", "svg"):
                self.fault("words outside of everything: %s" % data.strip()[:40])

    def finish(self):
        if self.stack:
            self.fault("<%s> is never closed" % self.stack[-1])
        if self.levels.count(1) != 1 or self.levels[0] != 1:
            self.fault("%d headings of the first level" % self.levels.count(1))
        for before, after in zip(self.levels, self.levels[1:]):
            if after > before + 1:
                self.fault("a heading of level %d below one of %d" % (after, before))
        self.faults += ["id `%s` twice" % i for i in sorted(set(self.ids)) if self.ids.count(i) > 1]
        self.faults += ["a link to `%s`, which is not there" % i for i in sorted(set(self.links) - set(self.ids))]
        if re.search(r"url\(|@import|expression\(", self.sheet):
            self.faults.append("the style sheet loads something")
        self.faults += contrast(self.sheet)


def luminance(color):
    if len(color) == 4:
        color = "#" + "".join(c * 2 for c in color[1:])
    parts = [int(color[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def ratio(a, b):
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def contrast(sheet):
    """Colours of text that are less than 4.5 to 1 on one of the grounds of the sheet."""
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.S)
    values = dict(re.findall(r"(--[\w-]+):\s*(#[0-9a-fA-F]{3,6})", sheet))

    def resolve(text):
        found = re.search(r"var\((--[\w-]+)\)|(#[0-9a-fA-F]{3,6})", text)
        return found and (values.get(found[1]) if found[1] else found[2])

    rules = [(selector.strip(), body) for selector, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet)]
    plain = {"#ffffff"}
    faults, seen = [], 0
    for selector, body in rules:
        grounds = {resolve(v) for v in re.findall(r"background(?:-color)?:\s*([^;]+)", body)} - {None}
        for text in re.findall(r"(?<![\w-])(?:color|fill):\s*([^;]+)", body):
            color = resolve(text)
            if not color or re.search(r"circle|line|rect|path", selector):
                continue
            seen += 1
            for ground in grounds or plain:
                if ratio(color, ground) < 4.5:
                    faults.append("%s: %s on %s is %.1f to 1" % (selector, color, ground, ratio(color, ground)))
    for ground in {resolve(v) for _, b in rules for v in re.findall(r"background(?:-color)?:\s*([^;]+)", b)} - {None}:
        ink = values.get("--ink")
        if ink and ratio(ink, ground) < 4.5 and luminance(ground) > 0.4:
            faults.append("ink on %s is %.1f to 1" % (ground, ratio(ink, ground)))
    return faults if seen >= 4 else ["no colours were found in the style sheet"]
