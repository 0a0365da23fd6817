package io.github.postmodel.io.support;

import io.github.postmodel.io.PostFile;
import io.github.postmodel.io.support.LineView.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A way to write the same post: forms of the values first, forms of the whole file last, so that several can be applied
 * in their order. A file that has nothing that could take the form stays as it is.
 */
public enum Variant {
    AS_IS {
        @Override
        public String apply(String text) {
            return text;
        }
    },
    FLOW_LISTS {
        @Override
        public Block rewrite(Block block) {
            boolean list = block.firstValue().isEmpty() && block.lines().size() > 1;
            List<String> items =
                    block.lines().stream().skip(1).map(String::strip).toList();
            boolean simple = list && items.stream().allMatch(item -> item.matches("- ('[^']*'|[\\w][\\w .]*)"));
            return simple
                    ? line(
                            block,
                            items.stream().map(item -> item.substring(2)).collect(Collectors.joining(", ", " [", "]")))
                    : block;
        }
    },
    DOUBLE_QUOTES {
        @Override
        public Block rewrite(Block block) {
            String value = block.firstValue();
            boolean text = TEXTS.contains(String.valueOf(block.key()));
            boolean simple = text && block.lines().size() == 1 && value.matches("[^'\"|>&!*#\\[{\\\\]+|'[^'\"\\\\]*'");
            return simple ? line(block, " \"" + value.replace("'", "") + "\"") : block;
        }
    },
    BLOCK_SCALARS {
        @Override
        public Block rewrite(Block block) {
            String value = block.text().substring(block.text().indexOf(':') + 1).strip();
            boolean plain =
                    value.matches("[^'\"|>&!*#\\[{:%@`-][^#:\r]*") && TEXTS.contains(String.valueOf(block.key()));
            if (!plain) {
                return block;
            }
            String header = String.valueOf(block.key()).equals("tldr") ? " |-" : " >-";
            String words = header.equals(" |-") ? value.replaceAll("\\s*\n\\s*", " ") : value;
            List<String> lines = new ArrayList<>(line(block, header).lines());
            String indentation = indentation(block) + "   ";
            words.lines().forEach(part -> lines.add(indentation + part.strip() + "\n"));
            return new Block(block.key(), lines);
        }
    },
    COMMENTS {
        @Override
        public String apply(String text) {
            LineView view = view(text);
            if (view == null) {
                return text;
            }
            List<Block> blocks = new ArrayList<>();
            blocks.add(new Block(null, List.of("# note-top\n", "\n")));
            String indentation = "   ";
            for (Block block : view.blocks()) {
                String note = "# note-" + blocks.size();
                if (blocks.size() % 3 != 0) {
                    blocks.add(new Block(null, List.of(indentation + note + "a: it's \"here\"\n")));
                    blocks.add(new Block(null, List.of(" \n")));
                }
                blocks.add(new Block(block.key(), withNotes(block, note)));
                // An indented line behind a block scalar would be one of its own.
                indentation = isBlockScalar(block) ? "" : "   ";
            }
            blocks.add(new Block(null, List.of("\n", "# note-end\n")));
            return view.withBlocks(blocks).text();
        }

        private List<String> withNotes(Block block, String note) {
            return IntStream.range(0, block.lines().size())
                    .mapToObj(index -> {
                        String line = block.lines().get(index);
                        boolean lastLine = index == block.lines().size() - 1 && !isBlockScalar(block);
                        boolean ends = line.strip().startsWith("- ") && line.matches("[ -]*[\\w ]+\n") || lastLine;
                        return ends && !line.contains(" #")
                                ? line.stripTrailing() + "  " + note + "-" + index + "\n"
                                : line;
                    })
                    .toList();
        }
    },
    BLANKS_AFTER_FENCES {
        @Override
        public String apply(String text) {
            LineView view = view(text);
            return view == null
                    ? text
                    : new LineView(
                                    view.opening().replaceFirst("(\r?\n)", "  $1"),
                                    view.blocks(),
                                    view.closing().replaceFirst("(\r?\n|$)", " \t$1"),
                                    view.body())
                            .text();
        }
    },
    DOTS {
        @Override
        public String apply(String text) {
            LineView view = view(text);
            return view == null
                    ? text
                    : new LineView(view.opening(), view.blocks(), view.closing().replace("---", "..."), view.body())
                            .text();
        }
    },
    CRLF {
        @Override
        public String apply(String text) {
            return text.replaceAll("(?<!\r)\n", "\r\n");
        }
    },
    MIXED_ENDINGS {
        @Override
        public String apply(String text) {
            List<String> lines = LineView.lines(text);
            return IntStream.range(0, lines.size())
                    .mapToObj(
                            index -> index % 3 == 1 ? lines.get(index).replaceFirst("\r?\n", "\r\n") : lines.get(index))
                    .collect(Collectors.joining());
        }
    },
    NO_FINAL_NEWLINE {
        @Override
        public String apply(String text) {
            return text.replaceFirst("\r?\n\\z", "");
        }
    },
    BOM {
        @Override
        public String apply(String text) {
            return text.startsWith("\uFEFF") ? text : "\uFEFF" + text;
        }
    };

    private static final List<String> TEXTS =
            List.of("title", "source", "external_url", "post_kind", "tldr", "summary", "location", "provider");

    /** The text in this form. */
    public String apply(String text) {
        LineView view = view(text);
        return view == null
                ? text
                : view.withBlocks(view.blocks().stream()
                                .map(block -> block.key() == null ? block : rewrite(block))
                                .toList())
                        .text();
    }

    public Block rewrite(Block block) {
        return block;
    }

    /** The lines of a file with front matter; null for another. */
    private static @Nullable LineView view(String text) {
        return PostFile.parse(text).find("body").isEmpty() ? null : LineView.of(text);
    }

    private static boolean isBlockScalar(Block block) {
        return block.firstValue().matches("[|>].*");
    }

    private static Block line(Block block, String value) {
        String line = block.lines().get(0);
        return new Block(block.key(), List.of(line.substring(0, line.indexOf(':') + 1) + value + "\n"));
    }

    private static String indentation(Block block) {
        String line = block.lines().get(0);
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
