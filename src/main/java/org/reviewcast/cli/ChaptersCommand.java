package org.reviewcast.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.reviewcast.ChapterChoice;
import org.reviewcast.show.Show;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the chapters that were found in a review to a sheet that its writer can change. */
@Command(
    name = "chapters",
    mixinStandardHelpOptions = true,
    header = "Writes the chapters found in a review to a small file beside it, to be changed.",
    description = {
      "",
      "A line for each chapter: its title, a bar, and the first words of the paragraph where it "
          + "begins. Episodes are made with it from then on. Delete it to have chapters found "
          + "again. A review with headings needs none.",
      ""
    })
final class ChaptersCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "REVIEW", description = "A Markdown or plain-text file.")
  private Path review;

  @Mixin private ShowOptions showOptions;

  @Option(names = "--anew", description = "Find chapters again and write over the file.")
  private boolean anew;

  ChaptersCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path path = terminal.workplace().current().resolve(review).normalize();
    Show show = showOptions.show(path.getParent(), terminal.workplace());
    ChapterChoice.Sheet sheet =
        terminal
            .preproduction(terminal.voices(ShowOptions.voiceFolders(show)))
            .chapterSheet(path, show, anew, s -> terminal.err().println("reviewcast: " + s));
    for (ChapterChoice.Chapter chapter : sheet.chapters()) {
      terminal.out().printf(Locale.ROOT, "%9s  %s%n", chapter.at(), chapter.title());
    }
    terminal
        .out()
        .println(
            sheet.written()
                ? "Written to " + sheet.file() + "; change it as you like."
                : "As they are in " + sheet.file() + "; --anew writes over it.");
    return 0;
  }
}
