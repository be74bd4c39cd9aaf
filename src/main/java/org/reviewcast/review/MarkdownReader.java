package org.reviewcast.review;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads Markdown: CommonMark 0.31.2 with the tables and strikethrough of GitHub, footnotes, and
 * YAML or TOML front matter.
 *
 * <p>It differs from CommonMark in one thing: text indented by four spaces is a paragraph, since in
 * a review it is far more often that than program code.
 */
public final class MarkdownReader implements ReviewReader {
  private static final Set<String> EXTENSIONS =
      Set.of("md", "markdown", "mdown", "mkd", "mkdn", "mdx");
  private static final Set<String> PLAIN_EXTENSIONS = Set.of("txt", "text", "");

  /** Signs that nobody types in plain text: a heading, a link with its address, strong emphasis. */
  private static final Pattern SIGNS =
      Pattern.compile(
          "^#{1,6} \\S|^\\S.{0,200}\\n={3,}\\s*$|\\]\\([^()\\s]{1,500}\\)|\\*\\*\\w",
          Pattern.MULTILINE);

  private static final Pattern MODULE_LINE =
      Pattern.compile(
          "import\\s(?:.{1,500}\\sfrom\\s+)?['\"][^'\"]{1,500}['\"];?\\s*"
              + "|export\\s+(?:const|let|var|default|function|async|\\{|\\*).{0,2000}");

  /** In the order in which they are tried: a heading's underline before a rule. */
  private static final Set<Class<? extends org.commonmark.node.Block>> BLOCK_TYPES =
      new LinkedHashSet<>(
          List.of(
              BlockQuote.class,
              Heading.class,
              FencedCodeBlock.class,
              HtmlBlock.class,
              ThematicBreak.class,
              ListBlock.class));

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  // One tilde is a subscript, or an approximation.
                  StrikethroughExtension.builder().requireTwoTildes(true).build(),
                  FootnotesExtension.builder().inlineFootnotes(true).build()))
          .enabledBlockTypes(BLOCK_TYPES)
          .customInlineContentParserFactory(new Shortcode.Syntax())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  /**
   * Accepts files named as Markdown, and plain text files that show signs of Markdown and part
   * their paragraphs as it does.
   */
  @Override
  public boolean accepts(SourceText source) {
    String extension = Readers.extension(source);
    return EXTENSIONS.contains(extension)
        || (PLAIN_EXTENSIONS.contains(extension)
            && SIGNS.matcher(source.text()).find()
            && PlainTextReader.hasBlankLines(source.text()));
  }

  @Override
  public Review read(SourceText source) throws ReviewException {
    Manuscript manuscript = new Manuscript(source);
    FrontMatter frontMatter = FrontMatter.of(manuscript);
    MarkdownBlocks blocks = new MarkdownBlocks(manuscript);
    List<Block> read = blocks.read(PARSER.parse(body(manuscript, frontMatter.end())));
    return new Galley(manuscript, frontMatter.fields(), read, blocks.footnotes()).review();
  }

  /** The text with all that stands before the body turned to spaces, so that no index changes. */
  private static String body(Manuscript manuscript, int start) {
    StringBuilder text = new StringBuilder(manuscript.text());
    int end = start;
    int line = manuscript.placeAt(start).line() - 1;
    for (; line < manuscript.lines(); line++) {
      String content = manuscript.line(line);
      if (MODULE_LINE.matcher(content).matches()) {
        manuscript.notice(manuscript.lineStart(line), "an import or export line is not read.");
      } else if (!content.isBlank()) {
        break;
      }
      end = manuscript.lineStart(line + 1);
    }
    for (int i = 0; i < end; i++) {
      if (text.charAt(i) != '\n') {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }
}
