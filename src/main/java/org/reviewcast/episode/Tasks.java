package org.reviewcast.episode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.LongConsumer;
import org.reviewcast.recording.Progress;

/** Things to encode, some at a time. */
final class Tasks {
  /** Something to encode; tells now and then how many milliseconds of it are done. */
  interface Task {
    void run(LongConsumer progress) throws IOException, InterruptedException;
  }

  private final List<Task> tasks = new ArrayList<>();
  private final List<Long> lengthsMs = new ArrayList<>();

  /** Adds a task of a length. */
  void add(long lengthMs, Task task) {
    tasks.add(task);
    lengthsMs.add(lengthMs);
  }

  /** The length of all of them. */
  long lengthMs() {
    return lengthsMs.stream().mapToLong(Long::longValue).sum();
  }

  /**
   * Does them all.
   *
   * @param threads how many at once
   * @throws IOException what the first of them threw that threw something; then those that were not
   *     begun are not done
   * @throws InterruptedException if the thread was interrupted
   */
  void run(int threads, Progress progress) throws IOException, InterruptedException {
    AtomicLongArray done = new AtomicLongArray(tasks.size());
    long total = lengthMs();
    ExecutorService pool = Executors.newFixedThreadPool(threads, Tasks::thread);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < tasks.size(); i++) {
        int at = i;
        LongConsumer teller =
            ms -> {
              done.set(at, Math.min(ms, lengthsMs.get(at)));
              progress.done(sum(done), total);
            };
        running.add(
            pool.submit(
                () -> {
                  tasks.get(at).run(teller);
                  return null;
                }));
      }
      for (Future<?> one : running) {
        one.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static long sum(AtomicLongArray values) {
    long sum = 0;
    for (int i = 0; i < values.length(); i++) {
      sum += values.get(i);
    }
    return sum;
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "encoder");
    thread.setDaemon(true);
    return thread;
  }
}
