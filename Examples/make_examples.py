#!/usr/bin/env python3
"""Makes the example achievements and their pictures from catalogue.json and stacks.json.

    python3 Examples/make_examples.py          JSON and SVG; the same input gives the same bytes
    python3 Examples/make_examples.py --png    the PNG renditions too (needs rsvg-convert)

Python's standard library only.
"""

import json
import math
import pathlib
import struct
import subprocess
import sys
import zlib
from xml.sax.saxutils import escape

HERE = pathlib.Path(__file__).resolve().parent
SITE = "https://badges.example.org"
ACHIEVEMENT_FOLDER = HERE / "achievements"

# The three levels of every outcome, from low to high. They are ours: the source has none for submissions.
LEVELS = [
    ("not-yet", "Not yet shown", "The evidence does not show this yet."),
    ("partly", "Partly shown", "The evidence shows some of it. The assessor says in writing what is missing."),
    ("shown", "Shown", "The evidence shows it clearly, in the earner's own practice."),
]
REQUIRED_LEVEL = "shown"

# Different stacks, the longest names, and one whose stack is unconfirmed.
PNG_RENDITIONS = [
    "advocating-personal-wellness",
    "building-external-relationships",
    "embedding-a-culture-of-student-centeredness",
    "empowering-a-collaborative-leadership-culture",
    "evaluating-operational-systems-effectiveness",
    "implementing-data-driven-decision-making",
    "leading-a-culture-of-safety",
    "structuring-systems-for-strategic-management",
]


# MARK: Achievements


def achievement_json(entry, stack, strategies):
    """One Open Badges 3.0 Achievement, its members in the order in which the library writes them."""
    identifier = f"{SITE}/achievements/{entry['id']}"
    alignments = [alignment_json(each, strategies) for each in entry["alignments"]]
    achievement = {
        "id": identifier,
        "type": ["Achievement"],
        "name": entry["name"],
        "description": entry["description"],
        "criteria": {"id": f"{identifier}#criteria", "narrative": criteria_narrative(entry)},
        "achievementType": "MicroCredential",
        "alignment": alignments,
        "fieldOfStudy": "School leadership",
        "image": {
            "id": f"{identifier}.svg",
            "type": "Image",
            "caption": picture_description(stack),
        },
        "inLanguage": "en-US",
        "otherIdentifier": [
            {"type": "IdentifierEntry", "identifier": alias, "identifierType": "name"}
            for alias in entry.get("aliases", [])
        ],
        "resultDescription": [
            result_description_json(identifier, number, outcome)
            for number, outcome in enumerate(entry["outcomes"], start=1)
        ],
        "tag": tags(entry, stack, strategies),
        "version": "1.0",
    }
    return {name: value for name, value in achievement.items() if value != []}


def alignment_json(alignment, strategies):
    dimension, label = strategies[alignment["strategy"]]
    strength = alignment["strength"].capitalize()
    if alignment["basis"] == "inferred":
        strength += " alignment (inferred from the order in which the source lists dimensions)."
    else:
        strength += " alignment (so called in the source): it touches this strategy without covering it."
    return {
        "type": ["Alignment"],
        "targetName": label,
        "targetUrl": f"{SITE}/example-frameworks/building-ranks/{alignment['strategy'].lower()}",
        "targetCode": alignment["strategy"],
        "targetDescription": f"{strength} Dimension: {dimension}. The code and the address are examples.",
        "targetFramework": "Building Ranks",
    }


def result_description_json(achievement, number, outcome):
    identifier = f"{achievement}#outcome-{number}"
    return {
        "id": identifier,
        "type": ["ResultDescription"],
        "name": outcome,
        "resultType": "RubricCriterionLevel",
        "requiredLevel": f"{identifier}-{REQUIRED_LEVEL}",
        "rubricCriterionLevel": [
            {
                "id": f"{identifier}-{key}",
                "type": ["RubricCriterionLevel"],
                "name": name,
                "description": description,
                "level": str(level),
            }
            for level, (key, name, description) in enumerate(LEVELS, start=1)
        ],
    }


def criteria_narrative(entry):
    """What to submit and how it is judged, in Markdown."""
    outcomes = "\n".join(f"{number}. {text}" for number, text in enumerate(entry["outcomes"], start=1))
    paragraphs = [
        "To earn this micro-credential you show, in your own work at a school, that you can:",
        outcomes,
        "## What to submit",
        "- **Overview.** Short answers about your school, the people you work with and the approach you took.\n"
        f"- **Evidence.** Work of your own that covers every outcome, for example {entry['evidence']}. "
        "Say which outcome each piece is for and where to look.\n"
        "- **Reflection.** What you learned, what you would do differently, and what you will do next.",
        "Leave out or cover names, faces and anything else that tells who a student is.",
        "## How it is judged",
        "An assessor compares the submission with each outcome and gives it one of three levels: "
        "*Not yet shown*, *Partly shown* or *Shown*. The badge is awarded when every outcome is *Shown*. "
        "Otherwise the work comes back with reasons and may be handed in again.",
        "## About this example",
        "Demonstration material. Names and alignments come from a public review report; "
        "the wording, the levels and the addresses are examples. "
        + STACK_REMARKS[entry["stackBasis"]],
    ]
    if "note" in entry:
        paragraphs.append(entry["note"])
    return "\n\n".join(paragraphs)


STACK_REMARKS = {
    "name": "The stack is inferred from the name or the alignments.",
    "description": "The stack is inferred from the description.",
    "unconfirmed": "The stack is still to be confirmed by the issuer.",
}


def tags(entry, stack, strategies):
    dimensions = dict.fromkeys(strategies[each["strategy"]][0] for each in entry["alignments"])
    stack_tag = "stack to be confirmed" if entry["stack"] is None else f"stack: {stack['name']}"
    return [stack_tag] + [f"dimension: {name}" for name in dimensions] + ["school leadership", "demonstration"]


# MARK: Pictures

INK = "#18212B"
# No font is shipped: these are on most systems, and the widths below leave room for the widest.
FONTS = "Arial, 'Helvetica Neue', Helvetica, 'Liberation Sans', Roboto, 'Segoe UI', 'DejaVu Sans', sans-serif"

CENTRE = 300
PANEL_TOP, PANEL_BOTTOM = 184, 414
PANEL_LEFT, PANEL_RIGHT = 68, 532
NAME_WIDTH = 456  # what a line of the name may take, in any of the fonts
LARGEST, SMALLEST = 56, 40  # 42 of 600 is 14 pixels in a picture of 200
LINE_COUNTS = [(2, 50), (3, SMALLEST), (2, SMALLEST), (4, SMALLEST)]  # what is tried, each down to its own size
STACK_SIZE = 25
STACK_WIDTH = 330

# Advance widths in thousandths of the font size: bold, DejaVu Sans (the widest of the list) and Arial.
WIDE = {
    "il": 343, " ": 348, "I": 372, "-": 415, "f": 435, "t": 478, "r": 493, "c": 593, "s": 595, "L": 637, "x": 645,
    "vy": 652, "k": 665, "a": 675, "e": 678, "T": 682, "EF": 683, "o": 687, "hnu": 712, "bdgpq": 716, "S": 720,
    "Y": 724, "P": 733, "C": 734, "B": 762, "R": 770, "AV": 774, "U": 812, "G": 821, "D": 830, "HN": 837, "OQ": 850,
    "&": 872, "w": 924, "M": 995, "m": 1042, "W": 1103,
}
WIDTHS = {character: width for characters, width in WIDE.items() for character in characters}


def width(text, size):
    """How wide `text` is in the widest of the fonts, bold."""
    return sum(WIDTHS[character] for character in text) * size / 1000


def set_name(name):
    """The lines of the name and their size: large, in few lines, the lines as even as possible."""
    words = name.split(" ")
    for count, smallest in LINE_COUNTS:
        for size in range(LARGEST, smallest - 1, -1):
            if count * line_height(size) > PANEL_BOTTOM - PANEL_TOP - 16:
                continue
            fitting = [
                lines for lines in splits(words, count) if all(width(line, size) <= NAME_WIDTH for line in lines)
            ]
            if fitting:
                return min(fitting, key=lambda lines: unevenness(lines, size)), size
    raise SystemExit(f"The name does not fit: {name}")


def splits(words, count):
    if count == 1:
        yield [" ".join(words)]
        return
    for first in range(1, len(words) - count + 2):
        for rest in splits(words[first:], count - 1):
            yield [" ".join(words[:first])] + rest


def unevenness(lines, size):
    widths = [width(line, size) for line in lines]
    small_words_at_the_end = sum(line.split(" ")[-1] in {"a", "an", "and", "for", "of", "the"} for line in lines)
    return max(widths) - min(widths) + 200 * small_words_at_the_end


def line_height(size):
    return round(size * 1.16)


def hexagon(radius, corner):
    """A hexagon that stands on a point, its corners rounded."""
    points = [
        (CENTRE + radius * math.sin(math.radians(60 * k)), CENTRE - radius * math.cos(math.radians(60 * k)))
        for k in range(6)
    ]
    return "M" + "L".join(rounded(points, index, corner) for index in range(6)) + "Z"


def foot(radius, corner):
    """The part of the hexagon below the panel."""
    side = radius * math.cos(math.radians(30))
    points = [
        (CENTRE - side, PANEL_BOTTOM),
        (CENTRE + side, PANEL_BOTTOM),
        (CENTRE + side, CENTRE + radius / 2),
        (CENTRE, CENTRE + radius),
        (CENTRE - side, CENTRE + radius / 2),
    ]
    square = [f"{number(x)} {number(y)}" for x, y in points[:2]]
    return "M" + "L".join(square + [rounded(points, index, corner) for index in (2, 3, 4)]) + "Z"


def rounded(points, index, corner):
    """Path data for one corner: where it begins, and the curve around the point."""
    point = points[index]
    start = toward(point, points[index - 1], corner)
    end = toward(point, points[(index + 1) % len(points)], corner)
    x, y, start_x, start_y, end_x, end_y = (number(value) for value in (*point, *start, *end))
    return f"{start_x} {start_y}Q{x} {y} {end_x} {end_y}"


def toward(point, other, distance):
    length = math.dist(point, other)
    return tuple(a + (b - a) * distance / length for a, b in zip(point, other))


def number(value):
    return f"{value:.1f}".removesuffix(".0")


def picture_description(stack):
    return f"Hexagonal badge. Stack: {stack['name']}, shown by {stack['meaning']}."


def picture(entry, stack):
    """The badge as SVG: the name as text, the stack as colour, mark and word, one dot for each outcome."""
    lines, size = set_name(entry["name"])
    step = line_height(size)
    middle = (PANEL_TOP + PANEL_BOTTOM) / 2
    first_baseline = middle - (len(lines) - 1) * step / 2 + size * 0.36
    name = "".join(
        f'<tspan x="{CENTRE}" y="{number(first_baseline + index * step)}">{escape(line)}</tspan>'
        for index, line in enumerate(lines)
    )
    stack_lines = set_stack(stack["name"])
    stack_text = "".join(
        f'<tspan x="{CENTRE}" y="{448 + index * 27}">{escape(line)}</tspan>'
        for index, line in enumerate(stack_lines)
    )
    outcomes = len(entry["outcomes"])
    below_stack = 448 + 27 * (len(stack_lines) - 1)
    dots = "".join(
        f'<circle cx="{number(CENTRE + (index - (outcomes - 1) / 2) * 18)}" cy="{below_stack + 47}" r="4.5"/>'
        for index in range(outcomes)
    )
    key = entry["id"]
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 600 600" role="img" aria-labelledby="{key}-title {key}-desc">
  <title id="{key}-title">{escape(entry["name"])}</title>
  <desc id="{key}-desc">{escape(picture_description(stack))} One dot for each of {outcomes} outcomes. Demonstration badge.</desc>
  <path d="{hexagon(294, 40)}" fill="#fff"/>
  <path d="{hexagon(284, 38)}" fill="{stack["colour"]}"/>
  <path d="{foot(284, 38)}" fill="#000" fill-opacity=".18"/>
  <path d="{hexagon(268, 34)}" fill="none" stroke="#fff" stroke-width="3"/>
  <path d="M{PANEL_LEFT} {PANEL_TOP}H{PANEL_RIGHT}V{PANEL_BOTTOM}H{PANEL_LEFT}Z" fill="#fff"/>
  <g transform="translate(246 61) scale(1.125)" fill="none" stroke="#fff" stroke-width="6" stroke-linecap="round" stroke-linejoin="round">{stack["mark"].replace("'", '"')}</g>
  <g font-family="{FONTS}" font-weight="700" text-anchor="middle">
    <text id="{key}-name" font-size="{size}" fill="{INK}">{name}</text>
    <text font-size="{STACK_SIZE}" fill="#fff">{stack_text}</text>
    <text x="{CENTRE + 1.5}" y="{below_stack + 28}" font-size="14" letter-spacing="3" fill="#fff">DEMONSTRATION</text>
  </g>
  <g fill="#fff">{dots}</g>
</svg>
"""


def set_stack(name):
    """The stack's name in one line, or in two when the point of the hexagon leaves no room."""
    if width(name, STACK_SIZE) <= STACK_WIDTH:
        return [name]
    return min(splits(name.split(" "), 2), key=lambda lines: unevenness(lines, STACK_SIZE))


# MARK: PNG


def compressed(png):
    """The same pixels (8 bits, RGBA, not interlaced) in fewer bytes: no filters, the slowest deflate."""
    chunks, position = [], 8
    while position < len(png):
        (length,) = struct.unpack_from(">I", png, position)
        chunks.append((png[position + 4 : position + 8], png[position + 8 : position + 8 + length]))
        position += length + 12
    header = dict(chunks)[b"IHDR"]
    columns, rows, *kind = struct.unpack(">IIBBBBB", header)
    assert kind == [8, 6, 0, 0, 0]
    data = zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT"))
    pixels = unfiltered(data, columns * 4, rows)
    lines = b"".join(b"\0" + line for line in pixels)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(lines, 9)), (b"IEND", b"")]
    return png[:8] + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )


def unfiltered(data, stride, rows):
    """The scan lines with the five PNG filters undone (Portable Network Graphics, section 9)."""
    lines, above = [], bytes(stride)
    for row in range(rows):
        kind = data[row * (stride + 1)]
        line = bytearray(data[row * (stride + 1) + 1 : (row + 1) * (stride + 1)])
        for index in range(stride):
            left = line[index - 4] if index >= 4 else 0
            up = above[index]
            corner = above[index - 4] if index >= 4 else 0
            if kind == 1:
                predicted = left
            elif kind == 2:
                predicted = up
            elif kind == 3:
                predicted = (left + up) // 2
            elif kind == 4:
                estimate = left + up - corner
                predicted = min((left, up, corner), key=lambda value: abs(estimate - value))
            else:
                break
            line[index] = (line[index] + predicted) & 255
        above = bytes(line)
        lines.append(above)
    return lines


# MARK: Files


def write_json(path, value):
    path.write_text(json.dumps(value, indent=2, ensure_ascii=False) + "\n", encoding="utf-8", newline="\n")


def main():
    catalogue = json.loads((HERE / "catalogue.json").read_text(encoding="utf-8"))
    appearance = json.loads((HERE / "stacks.json").read_text(encoding="utf-8"))
    stacks = {stack["id"]: stack for stack in appearance["stacks"]}
    strategies = {
        code: (dimension["name"], label)
        for dimension in catalogue["framework"]["dimensions"]
        for code, label in dimension["strategies"].items()
    }
    ACHIEVEMENT_FOLDER.mkdir(exist_ok=True)
    for entry in catalogue["microCredentials"]:
        stack = appearance["unconfirmed"] if entry["stack"] is None else stacks[entry["stack"]]
        write_json(ACHIEVEMENT_FOLDER / f"{entry['id']}.json", achievement_json(entry, stack, strategies))
        svg = ACHIEVEMENT_FOLDER / f"{entry['id']}.svg"
        svg.write_text(picture(entry, stack), encoding="utf-8", newline="\n")
        if "--png" in sys.argv[1:] and entry["id"] in PNG_RENDITIONS:
            command = ["rsvg-convert", "-w", "600", "-h", "600", svg]
            png = subprocess.run(command, check=True, capture_output=True).stdout
            svg.with_suffix(".png").write_bytes(compressed(png))
    entries = catalogue["microCredentials"]
    print(
        f"{len(entries)} achievements, {sum(len(e['alignments']) for e in entries)} alignments, "
        f"{sum(len(e['outcomes']) for e in entries)} outcomes"
    )


if __name__ == "__main__":
    main()
