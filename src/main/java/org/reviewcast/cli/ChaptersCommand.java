package org.reviewcast.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.reviewcast.ChapterChoice;
import org.reviewcast.show.Show;

/** Writes the chapters that were found in a review to a sheet that its writer can change. */
final class ChaptersCommand extends Command {
  private final Terminal terminal;

  private final Argument<Path> review =
      addParameter(Path.class, "REVIEW", "A Markdown or plain-text file.");
  private final ShowOptions showOptions = new ShowOptions(this);
  private final Argument<Boolean> anew =
      addFlag("Find chapters again and write over the file.", "--anew");

  ChaptersCommand(Terminal terminal) {
    super(
        "chapters",
        "Writes the chapters found in a review to a small file beside it, to be changed.",
        "A line for each chapter: its title, a bar, and the first words of the paragraph where it "
            + "begins. Episodes are made with it from then on. Delete it to have chapters found "
            + "again. A review with headings needs none.");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path path = terminal.workplace().current().resolve(review.value()).normalize();
    Show show = showOptions.show(path.getParent(), terminal.workplace());
    ChapterChoice.Sheet sheet =
        terminal
            .preproduction(terminal.voices(ShowOptions.voiceFolders(show)))
            .chapterSheet(
                path, show, anew.value(), s -> terminal.err().println("reviewcast: " + s));
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
