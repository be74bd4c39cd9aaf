package org.reviewcast.review;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * A template tag of Hugo, Jekyll or their like, such as <code>{{&lt; … &gt;}}</code> and <code>
 * {% … %}</code>, or the attributes that kramdown puts after a heading, as in <code>{#name}</code>.
 */
final class Shortcode extends CustomNode {
  private static final int LONGEST = 2_000;

  private final String opening;
  private final String content;

  private Shortcode(String opening, String content) {
    this.opening = opening;
    this.content = content;
  }

  /** Whether it has no words of its own: it ends what another one began, or is mere attributes. */
  boolean isWordless() {
    return content.startsWith("/")
        || content.startsWith("end")
        || opening.equals("{#")
        || opening.equals("{:");
  }

  /** The tag without its arguments, for messages. */
  String label() {
    String name = content.split("\\s", 2)[0];
    return opening + " " + name + " " + closing(opening);
  }

  private static String closing(String opening) {
    return switch (opening) {
      case "{{<" -> ">}}";
      case "{{%" -> "%}}";
      case "{%" -> "%}";
      case "{#", "{:" -> "}";
      default -> "}}";
    };
  }

  /** Recognises template tags inside text. */
  static final class Syntax implements InlineContentParserFactory, InlineContentParser {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('{');
    }

    @Override
    public InlineContentParser create() {
      return new Syntax();
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
      Scanner scanner = state.scanner();
      String opening = opening(scanner);
      if (opening.isEmpty()) {
        return ParsedInline.none();
      }
      String closing = closing(opening);
      StringBuilder content = new StringBuilder();
      while (scanner.hasNext() && content.length() < LONGEST) {
        Position here = scanner.position();
        if (scanner.next(closing)) {
          return ParsedInline.of(
              new Shortcode(opening, content.toString().strip()), scanner.position());
        }
        scanner.setPosition(here);
        if (scanner.peek() == '{' && !opening(scanner).isEmpty()) {
          // A tag inside a tag is no tag, and looking on from each would take for ever.
          return ParsedInline.none();
        }
        content.append(scanner.peek());
        scanner.next();
      }
      return ParsedInline.none();
    }

    private static String opening(Scanner scanner) {
      for (String opening : new String[] {"{{<", "{{%", "{{", "{%", "{#", "{:"}) {
        Position here = scanner.position();
        if (scanner.next(opening)) {
          return opening;
        }
        scanner.setPosition(here);
      }
      return "";
    }
  }
}
