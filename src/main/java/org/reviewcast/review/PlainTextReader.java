package org.reviewcast.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads plain text: paragraphs of one line each, or of several lines with blank ones between, as
 * the shape of the file tells; front matter if there is any; {@code *stars*} and {@code
 * _underscores_} around words as emphasis.
 *
 * <p>A short first line without closing punctuation, with a blank line after it, is the title.
 */
public final class PlainTextReader implements ReviewReader {
  private static final Set<String> EXTENSIONS = Set.of("txt", "text", "");
  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_WRAPPED_LINE = 120;
  private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…:;][\"'”’»)\\]*_]*\\s*");
  private static final Pattern CLOSED = Pattern.compile(".*[.!?…:;,][\"'”’»)\\]]*\\s*");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![\\w*_])([*_])(?![\\s*_])([^*_]{0,200}?[^\\s*_])\\1(?![\\w*_])");

  @Override
  public boolean accepts(SourceText source) {
    return EXTENSIONS.contains(Readers.extension(source));
  }

  @Override
  public Review read(SourceText source) throws ReviewException {
    Manuscript manuscript = new Manuscript(source);
    FrontMatter frontMatter = FrontMatter.of(manuscript);
    int line = manuscript.placeAt(frontMatter.end()).line() - 1;
    List<int[]> paragraphs = paragraphs(manuscript, line);
    Optional<String> title = Optional.empty();
    if (isTitle(paragraphs, manuscript)) {
      title = Optional.of(Fields.oneLine(manuscript.line(paragraphs.get(0)[0])));
      paragraphs.remove(0);
    }
    List<Block> blocks = new ArrayList<>();
    for (int[] paragraph : paragraphs) {
      Prose prose = prose(manuscript, paragraph);
      if (Notation.isSceneBreak(prose.text())) {
        blocks.add(new Block.SceneBreak(prose.placeAt(0)));
      } else if (!prose.text().isEmpty() || !prose.marks().isEmpty()) {
        blocks.add(new Block.Paragraph(prose));
      }
    }
    return new Galley(manuscript, frontMatter.fields(), blocks, Map.of()).review(title);
  }

  /** Whether blank lines stand between paragraphs of a text. */
  static boolean hasBlankLines(String text) {
    return Pattern.compile("\\S[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*(?:\\r\\n|\\r|\\n)")
        .matcher(text)
        .find();
  }

  /** The first line of each paragraph and the line after its last. */
  private static List<int[]> paragraphs(Manuscript manuscript, int from) {
    boolean wrapped = isWrapped(manuscript, from);
    List<int[]> paragraphs = new ArrayList<>();
    for (int line = from; line < manuscript.lines(); line++) {
      String content = manuscript.line(line);
      if (content.isBlank()) {
        continue;
      }
      boolean goesOn =
          wrapped
              && line > from
              && !paragraphs.isEmpty()
              && !manuscript.line(line - 1).isBlank()
              && !Notation.isSceneBreak(content)
              && !Notation.isSceneBreak(manuscript.line(line - 1))
              && (indent(content) < 2 || indent(manuscript.line(line - 1)) >= 2);
      if (goesOn) {
        paragraphs.get(paragraphs.size() - 1)[1] = line + 1;
      } else {
        paragraphs.add(new int[] {line, line + 1});
      }
    }
    return paragraphs;
  }

  /** Lines that were broken to fit a page are short, and most of them end inside a sentence. */
  private static boolean isWrapped(Manuscript manuscript, int from) {
    int inner = 0;
    int open = 0;
    for (int line = from; line + 1 < manuscript.lines(); line++) {
      String content = manuscript.line(line);
      if (content.isBlank() || manuscript.line(line + 1).isBlank()) {
        continue;
      }
      if (content.length() > LONGEST_WRAPPED_LINE) {
        return false;
      }
      inner++;
      open += SENTENCE_END.matcher(content).matches() ? 0 : 1;
    }
    return open * 2 >= inner;
  }

  private static int indent(String line) {
    int spaces = 0;
    while (spaces < line.length() && Character.isWhitespace(line.charAt(spaces))) {
      spaces += line.charAt(spaces) == '\t' ? 4 : 1;
    }
    return spaces;
  }

  private static boolean isTitle(List<int[]> paragraphs, Manuscript manuscript) {
    if (paragraphs.size() < 2) {
      return false;
    }
    int line = paragraphs.get(0)[0];
    String content = manuscript.line(line);
    return paragraphs.get(0)[1] == line + 1
        && manuscript.line(line + 1).isBlank()
        && content.strip().length() <= LONGEST_TITLE
        && content.indexOf('[') < 0
        && !Notation.isSceneBreak(content)
        && !CLOSED.matcher(content).matches();
  }

  private static Prose prose(Manuscript manuscript, int[] lines) {
    int start = manuscript.lineStart(lines[0]);
    String text = manuscript.text().substring(start, manuscript.lineStart(lines[1]));
    ProseBuilder prose = new ProseBuilder(manuscript);
    Matcher emphasis = EMPHASIS.matcher(text);
    int done = 0;
    while (emphasis.find()) {
      add(text, done, emphasis.start(), start, prose, manuscript);
      int opened = prose.open();
      add(text, emphasis.start(2), emphasis.end(2), start, prose, manuscript);
      prose.close(opened, Mark.Emphasis::new);
      done = emphasis.end();
    }
    add(text, done, text.length(), start, prose, manuscript);
    return prose.build(start + indent(text));
  }

  private static void add(
      String text, int from, int to, int start, ProseBuilder prose, Manuscript manuscript) {
    int[] origins = new int[to - from];
    for (int i = from; i < to; i++) {
      origins[i - from] = start + i;
    }
    Notation.add(text.substring(from, to), origins, prose, manuscript);
  }
}
