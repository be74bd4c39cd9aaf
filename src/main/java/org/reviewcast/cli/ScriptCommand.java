package org.reviewcast.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.reviewcast.review.Place;
import org.reviewcast.script.Chapter;
import org.reviewcast.script.Cue;
import org.reviewcast.script.Omission;
import org.reviewcast.script.Script;
import org.reviewcast.script.ScriptJson;
import org.reviewcast.show.Show;
import org.reviewcast.voice.Voice;

/** Prints the script of a review, to be read before it is recorded. */
final class ScriptCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> review =
      addParameter(Path.class, "REVIEW", "A Markdown, HTML or plain-text file.");
  private final ShowOptions showOptions = new ShowOptions(this);
  private final Argument<Boolean> json =
      addFlag("Print it as JSON, as script.json has it.", "--json");

  ScriptCommand(Terminal terminal) {
    super(
        "script",
        "Prints what will be said: chapters, lines, pauses and the estimated length.",
        "");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path path = terminal.workplace().current().resolve(review.value()).normalize();
    Show show = showOptions.show(path.getParent(), terminal.workplace());
    var voices = terminal.voices(ShowOptions.voiceFolders(show));
    Voice voice = voices.find(show.voice());
    Script script = terminal.preproduction(voices).script(path, show, this::notice);
    if (json.value()) {
      ScriptJson.write(script, terminal.out());
    } else {
      print(script, voice);
    }
    return 0;
  }

  private void notice(String sentence) {
    terminal.err().println("reviewcast: " + sentence);
  }

  private void print(Script script, Voice voice) {
    String author = script.author().map(name -> ", by " + name).orElse("");
    terminal.out().println(script.title() + author);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%s, %s, about %s with the voice %s%n",
            count(script.wordsWritten(), "word"),
            count(script.chapters().size(), "chapter"),
            Terminal.clock(script.estimatedMs(voice.wordsPerMinute())),
            voice.name());
    for (Chapter chapter : script.chapters()) {
      terminal.out().println();
      terminal.out().println("## " + chapter.title() + (chapter.found() ? "  (found)" : ""));
      for (Cue cue : chapter.cues()) {
        print(cue, voice.name());
      }
    }
    if (!script.omissions().isEmpty()) {
      terminal.out().println();
      terminal.out().println("Not read:");
      for (Omission omission : script.omissions()) {
        terminal.out().printf("%9s  %s%n", place(omission.at().orElse(null)), omission.why());
      }
    }
  }

  private static String count(int count, String what) {
    return String.format(Locale.ROOT, count == 1 ? "%d %s" : "%,d %ss", count, what);
  }

  private void print(Cue cue, String narrator) {
    if (cue instanceof Cue.Line line) {
      String voice = line.voice().equals(narrator) ? "" : " [" + line.voice() + "]";
      terminal.out().printf("%9s  %s%s%n", place(line.at().orElse(null)), line.written(), voice);
      String spoken = line.spoken().toString();
      if (!plain(spoken).equals(plain(line.written()))) {
        terminal.out().printf("%9s  %s%n", "says", spoken);
      }
    } else if (cue instanceof Cue.Pause pause) {
      terminal
          .out()
          .printf(Locale.ROOT, "%9s  (%.2f s, %s)%n", "", pause.ms() / 1000.0, pause.why().key());
    }
  }

  private static String place(Place place) {
    return place == null ? "" : place.toString();
  }

  // Without case and punctuation, which every line changes.
  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replaceAll("[^\\p{L}\\p{N}']+", " ")
        .strip();
  }
}
