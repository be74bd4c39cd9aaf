package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reviewcast.Production;
import org.reviewcast.ProductionException;
import org.reviewcast.ShowFeed;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;

/** Makes episodes. */
final class ProduceCommand extends Command {
  private final Terminal terminal;

  private final Argument<List<Path>> reviews =
      addParameters(
          1,
          Path.class,
          "REVIEW",
          "Markdown, HTML or plain-text files, and folders of them; feeds and WordPress exports, "
              + "or one review in them: export.xml#name.");
  private final ShowOptions showOptions = new ShowOptions(this);
  private final Argument<Path> output =
      addOption(
          Path.class,
          "FOLDER",
          "Where the episodes go. Default: output beside the show's settings; without a show, "
              + "the project's own output.",
          "-o",
          "--output");
  private final Argument<Path> cover =
      addOption(
          Path.class,
          "PICTURE",
          "A JPEG or PNG cover. Default: the review's own, else the show's, else drawn.",
          "--cover");
  private final Argument<Boolean> anew =
      addFlag("Make episodes even if nothing has changed.", "--anew");
  private final Argument<Boolean> replace =
      addFlag("Write over the episode of another review by the same name.", "--replace");
  private final Argument<Boolean> noDrafts =
      add(flag("Leave out drafts that are named, too.", "--no-drafts").hidden(true));
  private final Argument<Boolean> quiet = addFlag("Print errors only.", "-q", "--quiet");
  private final Argument<Boolean> json = addFlag("Print the result as JSON.", "--json");

  // Every folder that got an episode, and the show it belongs to.
  private final Map<Path, Show> shows = new LinkedHashMap<>();

  ProduceCommand(Terminal terminal) {
    super(
        "produce",
        "Makes an episode of each review.",
        "An unchanged review is left alone, and of a changed one only the changed lines are "
            + "recorded anew. One review that fails does not stop the others.");
    explainExitCodes("every episode is made", "one could not be made", "wrong usage");
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    List<ReviewFiles.ReviewFile> files =
        ReviewFiles.of(
            reviews.value().stream().map(terminal.workplace().current()::resolve).toList());
    if (files.isEmpty()) {
      throw new SettingsException(
          "There is no review in "
              + reviews.value().get(0)
              + ": no .md, .html, .txt, .docx or .epub file.");
    }
    List<Map<String, Object>> made = new ArrayList<>();
    List<Map<String, Object>> failed = new ArrayList<>();
    List<ProgressListener.Stretch> stretches = stretches(files);
    for (int i = 0; i < files.size(); i++) {
      Path file = files.get(i).path();
      if (ReviewFiles.isBook(files.get(i))) {
        terminal
            .err()
            .println(
                "reviewcast: "
                    + file
                    + " is a book of several texts, or locked, and is left out; name it to make"
                    + " it.");
        continue;
      }
      String label =
          (files.size() > 1 ? (i + 1) + "/" + files.size() + " " : "") + file.getFileName();
      try {
        // The bar is gone before the result is told.
        Optional<Production.Result> result = produce(files.get(i), label, stretches.get(i));
        result.ifPresent(r -> tell(file, r, made));
      } catch (ProductionException | SettingsException e) {
        failed.add(Map.of("review", file.toString(), "error", e.getMessage()));
        terminal.err().println("reviewcast: " + e.getMessage());
        if (isDebug()) {
          e.printStackTrace(terminal.err());
        }
      }
    }
    List<String> feeds = feeds(failed);
    if (json.value()) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("episodes", made);
      all.put("feeds", feeds);
      all.put("failed", failed);
      terminal.json(all);
    } else if (files.size() > 1 && !quiet.value()) {
      summary(made.size(), failed);
    }
    return failed.isEmpty() ? 0 : Main.FAILED;
  }

  private static List<ProgressListener.Stretch> stretches(List<ReviewFiles.ReviewFile> files) {
    long start = System.nanoTime();
    long[] upTo = new long[files.size() + 1];
    for (int i = 0; i < files.size(); i++) {
      // What is not a file of its own, or cannot be read, still counts.
      upTo[i + 1] = upTo[i] + 1000 + files.get(i).path().toFile().length();
    }
    double whole = upTo[files.size()];
    List<ProgressListener.Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      stretches.add(new ProgressListener.Stretch(upTo[i] / whole, upTo[i + 1] / whole, start));
    }
    return stretches;
  }

  private List<String> feeds(List<Map<String, Object>> failed) throws InterruptedException {
    List<String> feeds = new ArrayList<>();
    for (Map.Entry<Path, Show> entry : shows.entrySet()) {
      try {
        ShowFeed.Result feed = ShowFeed.update(entry.getKey(), entry.getValue());
        feeds.add(feed.file().toString());
        feed.notices().forEach(notice -> terminal.err().println("reviewcast: " + notice));
        if (feed.changed() && !quiet.value() && !json.value()) {
          FeedCommand.tell(terminal, feed);
        }
      } catch (IOException e) {
        String what = "The feed of " + entry.getKey() + " could not be written: " + e.getMessage();
        failed.add(Map.of("review", entry.getKey().toString(), "error", what));
        terminal.err().println("reviewcast: " + what);
      }
    }
    return feeds;
  }

  private boolean isDebug() {
    return spec().commandLine().getParseResult().originalArgs().contains("--debug");
  }

  private Optional<Production.Result> produce(
      ReviewFiles.ReviewFile file, String label, ProgressListener.Stretch stretch)
      throws ProductionException, SettingsException, InterruptedException {
    Path path = file.path().toAbsolutePath().normalize();
    Show show = showOptions.show(path.getParent(), terminal.workplace());
    Production production = terminal.production(terminal.voices(ShowOptions.voiceFolders(show)));
    Path folder = ShowOptions.output(output.value(), show, terminal.workplace());
    Production.Order order =
        new Production.Order(
            path,
            show,
            cover.ifGiven().map(terminal.workplace().current()::resolve),
            folder,
            anew.value(),
            replace.value(),
            file.named() && !noDrafts.value());
    try (ProgressListener progress =
        ProgressListener.of(terminal, label, stretch, quiet.value() || json.value())) {
      Optional<Production.Result> result = production.produce(order, progress);
      result.ifPresent(made -> shows.putIfAbsent(folder, show));
      return result;
    }
  }

  private void tell(Path file, Production.Result result, List<Map<String, Object>> made) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("review", file.toString());
    map.put("folder", result.folder().toString());
    map.put("unchanged", result.unchanged());
    map.put("newTakes", result.newTakes());
    map.put("notices", result.notices());
    map.putAll(result.manifest().asMap());
    made.add(map);
    if (!quiet.value() && !json.value()) {
      new Summary(terminal, result).print();
    }
  }

  private void summary(int made, List<Map<String, Object>> failed) throws IOException {
    terminal.out().println(made + " made, " + failed.size() + " failed.");
    for (Map<String, Object> failure : failed) {
      terminal.out().println("  failed: " + failure.get("review"));
    }
  }
}
