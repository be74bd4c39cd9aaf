package org.reviewcast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.reviewcast.Production;
import org.reviewcast.ProductionException;
import org.reviewcast.ShowFeed;
import org.reviewcast.show.SettingsException;
import org.reviewcast.show.Show;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes episodes. */
@Command(
    name = "produce",
    mixinStandardHelpOptions = true,
    header = "Makes an episode of each review.",
    description = {
      "",
      "An unchanged review is left alone, and of a changed one only the changed lines are recorded "
          + "anew. One review that fails does not stop the others.",
      ""
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:every episode is made", "1:one could not be made", "2:wrong usage"})
final class ProduceCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "1..*",
      paramLabel = "REVIEW",
      description =
          "Markdown, HTML or plain-text files, and folders of them; feeds and WordPress exports, or"
              + " one review in them: export.xml#name.")
  private List<Path> reviews;

  @Mixin private ShowOptions showOptions;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description =
          "Where the episodes go. Default: output beside the show's settings; without a show, "
              + "the project's own output.")
  private Path output;

  @Option(
      names = "--cover",
      paramLabel = "PICTURE",
      description = "A JPEG or PNG cover. Default: the review's own, else the show's, else drawn.")
  private Path cover;

  @Option(names = "--anew", description = "Make episodes even if nothing has changed.")
  private boolean anew;

  @Option(
      names = "--replace",
      description = "Write over the episode of another review by the same name.")
  private boolean replace;

  @Option(
      names = "--no-drafts",
      hidden = true,
      description = "Leave out drafts that are named, too.")
  private boolean noDrafts;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print errors only.")
  private boolean quiet;

  @Option(names = "--json", description = "Print the result as JSON.")
  private boolean json;

  // Every folder that got an episode, and the show it belongs to.
  private final Map<Path, Show> shows = new LinkedHashMap<>();

  ProduceCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    List<ReviewFiles.ReviewFile> files =
        ReviewFiles.of(reviews.stream().map(terminal.workplace().current()::resolve).toList());
    if (files.isEmpty()) {
      throw new SettingsException(
          "There is no review in "
              + reviews.get(0)
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
    if (json) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("episodes", made);
      all.put("feeds", feeds);
      all.put("failed", failed);
      terminal.json(all);
    } else if (files.size() > 1 && !quiet) {
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
        if (feed.changed() && !quiet && !json) {
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

  @picocli.CommandLine.Spec private picocli.CommandLine.Model.CommandSpec spec;

  private boolean isDebug() {
    return spec.commandLine().getParseResult().originalArgs().contains("--debug");
  }

  private Optional<Production.Result> produce(
      ReviewFiles.ReviewFile file, String label, ProgressListener.Stretch stretch)
      throws ProductionException, SettingsException, InterruptedException {
    Path path = file.path().toAbsolutePath().normalize();
    Show show = showOptions.show(path.getParent(), terminal.workplace());
    Production production = terminal.production(terminal.voices(ShowOptions.voiceFolders(show)));
    Path folder = ShowOptions.output(output, show, terminal.workplace());
    Production.Order order =
        new Production.Order(
            path,
            show,
            Optional.ofNullable(cover).map(terminal.workplace().current()::resolve),
            folder,
            anew,
            replace,
            file.named() && !noDrafts);
    try (ProgressListener progress = ProgressListener.of(terminal, label, stretch, quiet || json)) {
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
    if (!quiet && !json) {
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
