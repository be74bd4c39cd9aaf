package org.reviewcast.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressState;
import org.reviewcast.Listener;
import org.reviewcast.Stage;

/**
 * Shows how a production goes: a bar on a terminal, a line for each stage elsewhere, or nothing.
 */
abstract class ProgressListener implements Listener, AutoCloseable {

  /**
   * The part of a whole run that one review is, by its length.
   *
   * @param from the share of the run that is done when it begins, 0 to 1
   * @param to the share that is done when it ends
   * @param startNanos when the run began, on the clock of {@link System#nanoTime}
   */
  record Stretch(double from, double to, long startNanos) {}

  static ProgressListener of(Terminal terminal, String label, Stretch stretch, boolean quiet) {
    if (quiet) {
      return new Quiet();
    }
    return terminal.workplace().isTerminal()
        ? new Bar(terminal.err(), label, stretch)
        : new Lines(terminal.err(), label);
  }

  @Override
  public void close() {}

  private static final class Quiet extends ProgressListener {
    @Override
    public void progress(Stage stage, long done, long total) {}
  }

  private static final class Lines extends ProgressListener {
    private final PrintStream err;
    private final String label;
    private Stage shown;

    Lines(PrintStream err, String label) {
      this.err = err;
      this.label = label;
    }

    @Override
    public synchronized void progress(Stage stage, long done, long total) {
      if (shown == null || stage.compareTo(shown) > 0) {
        shown = stage;
        err.println(label + ": " + stage.activity().toLowerCase(java.util.Locale.ROOT));
      }
    }

    @Override
    public void notice(String sentence) {
      err.println(label + ": " + sentence);
    }
  }

  private static final class Bar extends ProgressListener {
    private static final int STEPS = 1000;
    private static final int WIDTH = 78;
    private static final int BAR_WIDTH = 20;
    private static final double LEAST_TO_TELL = 0.05;

    // How much of the whole each stage begins and ends at, by what a first run takes.
    private static final int[] BEGINS = {0, 20, 200, 350, STEPS};

    private final PrintStream err;
    private final ProgressBar bar;
    private final Stretch stretch;
    private boolean closed;

    Bar(PrintStream err, String label, Stretch stretch) {
      this.err = err;
      this.stretch = stretch;
      String name = label.length() > 24 ? label.substring(0, 23) + "…" : label;
      bar =
          new ProgressBarBuilder()
              .setTaskName(name)
              .setInitialMax(STEPS)
              .setRenderer((state, width) -> render(state))
              .clearDisplayOnFinish()
              .setUpdateIntervalMillis(100)
              .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH))
              .build();
    }

    // "2/5 anora.md   Encoding   ███████▌            54 %   0:03 left"
    private String render(ProgressState state) {
      double own = Math.min(1, (double) state.getCurrent() / STEPS);
      double share = stretch.from() + own * (stretch.to() - stretch.from());
      long elapsedMs = (System.nanoTime() - stretch.startNanos()) / 1_000_000;
      String left =
          share < LEAST_TO_TELL
              ? ""
              : Terminal.clock((long) (elapsedMs / share - elapsedMs)) + " left";
      int eighths = (int) (share * BAR_WIDTH * 8);
      String blocks =
          "█".repeat(eighths / 8) + (eighths % 8 == 0 ? "" : "▏▎▍▌▋▊▉".charAt(eighths % 8 - 1));
      return String.format(
          "%-24s %-10s %-" + BAR_WIDTH + "s %3d %%  %s",
          state.getTaskName(),
          state.getExtraMessage(),
          blocks,
          (int) (share * 100),
          left);
    }

    @Override
    public synchronized void progress(Stage stage, long done, long total) {
      if (closed || total <= 0) {
        return;
      }
      int begin = BEGINS[stage.ordinal()];
      int end = BEGINS[stage.ordinal() + 1];
      bar.setExtraMessage(stage.activity());
      bar.stepTo(Math.max(bar.getCurrent(), begin + (end - begin) * Math.min(done, total) / total));
    }

    @Override
    public synchronized void notice(String sentence) {
      err.println();
      err.println(sentence);
    }

    @Override
    public synchronized void close() {
      if (!closed) {
        closed = true;
        bar.close();
      }
    }
  }
}
