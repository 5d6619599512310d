"""PNG images with what Python brings along: read, compare with room for anti-aliasing, write small."""
import collections
import struct
import zlib

SIGNATURE = b"\x89PNG\r\n\x1a\n"
CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by colour type


class Image:
    """`rows`: one bytes of 3 * width for each row, red, green, blue."""

    def __init__(self, width, rows):
        self.width, self.height, self.rows = width, len(rows), rows

    def cropped(self, height):
        return Image(self.width, self.rows[:height])


def chunks(data):
    at = len(SIGNATURE)
    while at < len(data):
        (length,), kind = struct.unpack(">I", data[at:at + 4]), data[at + 4:at + 8]
        yield kind, data[at + 8:at + 8 + length]
        at += 12 + length


def paeth(a, b, c):
    p = a + b - c
    pa, pb, pc = abs(p - a), abs(p - b), abs(p - c)
    return a if pa <= pb and pa <= pc else b if pb <= pc else c


def unfilter(kind, line, above, step):
    if kind == 0:
        return line
    out = bytearray(line)
    for i in range(len(out)):
        left = out[i - step] if i >= step else 0
        up = above[i]
        if kind == 1:
            guess = left
        elif kind == 2:
            guess = up
        elif kind == 3:
            guess = (left + up) // 2
        else:
            guess = paeth(left, up, above[i - step] if i >= step else 0)
        out[i] = (out[i] + guess) & 255
    return bytes(out)


def read(path):
    data = path.read_bytes()
    if not data.startswith(SIGNATURE):
        raise ValueError("%s is no PNG" % path)
    packed, palette = b"", b""
    for kind, body in chunks(data):
        if kind == b"IHDR":
            width, height, depth, color, _, _, interlace = struct.unpack(">IIBBBBB", body)
        elif kind == b"PLTE":
            palette = body
        elif kind == b"IDAT":
            packed += body
    if depth != 8 or interlace:
        raise ValueError("%s: %d bits, interlaced %d" % (path, depth, interlace))
    step = CHANNELS[color]
    raw, size = zlib.decompress(packed), step * width
    rows, above = [], bytes(size)
    for y in range(height):
        at = y * (size + 1)
        above = unfilter(raw[at], raw[at + 1:at + 1 + size], above, step)
        rows.append(to_rgb(above, color, palette))
    return Image(width, rows)


def to_rgb(line, color, palette):
    if color == 2:
        return line
    if color == 6:
        out = bytearray(len(line) // 4 * 3)
        out[0::3], out[1::3], out[2::3] = line[0::4], line[1::4], line[2::4]
        return bytes(out)
    if color == 3:
        return b"".join(palette[3 * i:3 * i + 3] for i in line)
    gray = line if color == 0 else line[0::2]
    return b"".join(bytes((g, g, g)) for g in gray)


def chunk(kind, body):
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


def palette_of(image):
    """The 256 colours that a page has most of; a rarer shade, at the edge of a letter, becomes the nearest of them."""
    count = collections.Counter()
    for row, times in collections.Counter(image.rows).items():
        for color, here in collections.Counter(row[i:i + 3] for i in range(0, len(row), 3)).items():
            count[color] += times * here
    colors = [color for color, _ in count.most_common(256)]
    index = {color: i for i, color in enumerate(colors)}
    for color in count:
        if color not in index:
            index[color] = min(range(len(colors)), key=lambda i: sum((a - b) ** 2 for a, b in zip(color, colors[i])))
    return colors, index


def write(path, image):
    colors, index = palette_of(image)
    raw = b"".join(b"\0" + bytes(index[row[i:i + 3]] for i in range(0, len(row), 3)) for row in image.rows)
    path.write_bytes(SIGNATURE + chunk(b"IHDR", struct.pack(">IIBBBBB", image.width, image.height, 8, 3, 0, 0, 0)) +
                     chunk(b"PLTE", b"".join(colors)) + chunk(b"IDAT", zlib.compress(raw, 9)) + chunk(b"IEND", b""))


def near(a, b, room):
    return abs(a[0] - b[0]) <= room and abs(a[1] - b[1]) <= room and abs(a[2] - b[2]) <= room


def strangers(one, other, room):
    """The pixels of one image that no pixel of the other, there or beside it, comes near to."""
    for y, row in enumerate(one.rows):
        if row == other.rows[y]:
            continue
        lines = [other.rows[k] for k in (y, y - 1, y + 1) if 0 <= k < one.height]
        for x in range(one.width):
            pixel = row[3 * x:3 * x + 3]
            if not near(pixel, lines[0][3 * x:3 * x + 3], room) and not any(
                    near(pixel, line[3 * k:3 * k + 3], room)
                    for line in lines for k in (x - 1, x, x + 1) if 0 <= k < one.width):
                yield x, y


def difference(one, other, room=80):
    """The share of pixels that either image has and the other has not, and a picture of them. `room`: of 255, for a shade."""
    if (one.width, one.height) != (other.width, other.height):
        return 1.0, None
    found = set(strangers(one, other, room)) | set(strangers(other, one, room))
    rows = [bytearray(b"\xff" * (3 * one.width)) for _ in one.rows]
    for x, y in found:
        rows[y][3 * x:3 * x + 3] = b"\xd0\x00\x20"
    return len(found) / (one.width * one.height), Image(one.width, [bytes(row) for row in rows])
