package org.reviewcast.audio;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.LongConsumer;
import ws.schild.jave.process.ProcessLocator;
import ws.schild.jave.process.ProcessWrapper;

/** The one door to ffmpeg: runs it with arguments and waits for it. Safe for several threads. */
public final class Ffmpeg {
  /** With this ffmpeg ends after an interrupt. */
  private static final int TOLD_TO_STOP = 255;

  private static final int GRACE_MS = 500;
  private static final int LAST_WORDS = 6;

  private final ProcessLocator locator;

  /** An ffmpeg found by the given locator when it is first run. */
  public Ffmpeg(ProcessLocator locator) {
    this.locator = locator;
  }

  /**
   * Runs ffmpeg to its end. It reads nothing from standard input. Interrupting the thread kills it.
   *
   * @param arguments inputs, options and outputs; an existing output is written over
   * @param progress told now and then how much output is done, in milliseconds of sound
   * @throws FfmpegException if it cannot be started or fails, with its last words
   * @throws InterruptedException if the thread was interrupted; what was written stays behind
   */
  public void run(List<String> arguments, LongConsumer progress)
      throws FfmpegException, InterruptedException {
    ProcessWrapper process;
    try {
      process = locator.createExecutor();
      List<String> all = new ArrayList<>(List.of("-hide_banner", "-nostdin", "-y", "-v", "error"));
      all.addAll(List.of("-nostats", "-progress", "pipe:1"));
      all.addAll(arguments);
      all.forEach(process::addArgument);
      process.execute();
    } catch (java.io.UncheckedIOException e) {
      throw new FfmpegException(e.getCause().getMessage(), e);
    } catch (IOException e) {
      throw new FfmpegException("Ffmpeg cannot be started: " + e.getMessage(), e);
    }
    Deque<String> words = new ArrayDeque<>();
    Thread listener = new Thread(() -> listen(process.getErrorStream(), words), "ffmpeg-words");
    listener.setDaemon(true);
    listener.start();
    try (process) {
      Thread teller = new Thread(() -> tell(process.getInputStream(), progress), "ffmpeg-progress");
      teller.setDaemon(true);
      teller.start();
      // The reading threads end when the process does; joining can be interrupted, reading cannot.
      teller.join();
      listener.join();
      int code = process.getProcessExitCode();
      if (code == TOLD_TO_STOP) {
        // Ctrl-C reaches both programs; this one is about to stop, too, and has nothing to
        // complain.
        Thread.sleep(GRACE_MS);
        throw new FfmpegException("Ffmpeg was told to stop before it was done");
      }
      if (code != 0) {
        String said = words.isEmpty() ? "" : ": " + String.join("; ", words);
        throw new FfmpegException("Ffmpeg failed with exit code " + code + said);
      }
    }
  }

  private static void listen(InputStream errors, Deque<String> words) {
    try (BufferedReader lines = reader(errors)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        words.addLast(line.strip());
        if (words.size() > LAST_WORDS) {
          words.removeFirst();
        }
      }
    } catch (IOException e) {
      // The process was killed; there is nothing more to hear.
      return;
    }
  }

  private static void tell(InputStream output, LongConsumer progress) {
    try (BufferedReader lines = reader(output)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("out_time_us=") && line.length() < 32) {
          String us = line.substring("out_time_us=".length());
          if (us.chars().allMatch(Character::isDigit)) {
            progress.accept(Long.parseLong(us) / 1000);
          }
        }
      }
    } catch (IOException e) {
      return;
    }
  }

  private static BufferedReader reader(InputStream in) {
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
