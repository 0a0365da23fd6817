"""A plot of lines with logarithmic axes, as SVG."""
import html
import math

WIDTH, HEIGHT = 760, 460
LEFT, RIGHT, TOP, BOTTOM = 60, 230, 20, 45
COLOURS = ["#1b6ac9", "#6fa8dc", "#c0392b", "#e67e22", "#8e44ad", "#c39bd3", "#16a085", "#7f8c8d", "#b7950b"]


def log_log(lines, x_name, y_name):
    """The plot of some named lines, each a list of points (x, y), both above 0."""
    points = [point for line in lines.values() for point in line]
    x_low, x_high = _decades([x for x, _ in points])
    y_low, y_high = _decades([y for _, y in points])

    def at(x, y):
        right = (math.log10(x) - x_low) / (x_high - x_low)
        up = (math.log10(y) - y_low) / (y_high - y_low)
        return LEFT + right * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>',
    ]
    for power in range(x_low, x_high + 1):
        x, _ = at(10.0**power, 10.0**y_low)
        parts.append(f'<path d="M{x:.1f} {TOP}V{HEIGHT - BOTTOM}" stroke="#ddd"/>')
        parts.append(_text(x, HEIGHT - BOTTOM + 16, f"{10**power:,}", "middle"))
    for power in range(y_low, y_high + 1):
        _, y = at(10.0**x_low, 10.0**power)
        parts.append(f'<path d="M{LEFT} {y:.1f}H{WIDTH - RIGHT}" stroke="#ddd"/>')
        parts.append(_text(LEFT - 6, y + 4, f"{10.0**power:g}", "end"))
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, x_name, "middle"))
    parts.append(_text(LEFT, TOP - 6, y_name, "middle"))

    # Names beside the ends of their lines, none on top of another.
    ends = sorted((at(*line[-1])[1], name) for name, line in lines.items() if line)
    free = 0.0
    label = {}
    for y, name in ends:
        free = max(y + 4, free)
        label[name] = free
        free += 15
    for colour, (name, line) in zip(COLOURS, lines.items()):
        if line:
            path = " ".join(f"{x:.1f},{y:.1f}" for x, y in (at(*point) for point in line))
            end, _ = at(*line[-1])
            parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
            y = at(*line[-1])[1]
            parts.append(
                f'<path d="M{end:.1f} {y:.1f}L{WIDTH - RIGHT + 8} {label[name] - 4:.1f}" stroke="{colour}" stroke-dasharray="2 3"/>'
            )
            parts.append(_text(WIDTH - RIGHT + 12, label[name], name.replace("`", ""), "start", colour))
    parts.append("</svg>")
    return "\n".join(parts) + "\n"


def _decades(values):
    low = math.floor(math.log10(min(values)))
    return low, max(low + 1, math.ceil(math.log10(max(values))))


def _text(x, y, text, anchor, colour="#333"):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{colour}">{html.escape(text)}</text>'
