package org.reviewcast.serve;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Where pages learn that something has changed, by server-sent events (HTML standard, 9.2). A page
 * waits on {@code /.live} only if it is told to, in its head; where nothing is watched, none is.
 */
final class LiveHandler extends Handler.Wrapper {
  private static final String PATH = "/.live";
  private static final int MOST_WAITING = 64;
  private static final int LARGEST_PAGE = 32 << 20;
  private static final String HEAD = "<head>";
  private static final String TOLD = "<head>\n<meta name=\"reviewcast-live\" content=\"on\">";

  private final ServedFolder folder;
  private final boolean watched;
  private final List<Waiting> waiting = new ArrayList<>();
  private long version = 1;

  private record Waiting(Response response, Callback callback) {}

  LiveHandler(ServedFolder folder, boolean watched) {
    this.folder = folder;
    this.watched = watched;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    if (!watched || !HttpMethod.GET.is(request.getMethod())) {
      return super.handle(request, response, callback);
    }
    String path = Request.getPathInContext(request);
    if (path.equals(PATH)) {
      hear(request, response, callback);
      return true;
    }
    Optional<Path> page = page(path);
    if (page.isEmpty()) {
      return super.handle(request, response, callback);
    }
    String html = Files.readString(page.get());
    int head = html.indexOf(HEAD);
    String told = head < 0 ? html : html.substring(0, head) + TOLD + html.substring(head + 6);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/html;charset=utf-8");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    response.write(true, ByteBuffer.wrap(told.getBytes(StandardCharsets.UTF_8)), callback);
    return true;
  }

  private Optional<Path> page(String path) throws java.io.IOException {
    String name = path.endsWith("/") ? path + "index.html" : path;
    Optional<Path> file = name.endsWith(".html") ? folder.at(name) : Optional.empty();
    boolean fits =
        file.isPresent() && Files.isRegularFile(file.get()) && Files.size(file.get()) < LARGEST_PAGE;
    return fits ? file : Optional.empty();
  }

  private void hear(Request request, Response response, Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "text/event-stream");
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
    String heard = request.getHeaders().get("Last-Event-ID");
    synchronized (this) {
      if (heard != null && !heard.equals(Long.toString(version))) {
        // It changed while the page was between two connections.
        response.write(true, event("change"), callback);
      } else if (waiting.size() >= MOST_WAITING) {
        Response.writeError(request, response, callback, HttpStatus.SERVICE_UNAVAILABLE_503);
      } else {
        Waiting one = new Waiting(response, callback);
        waiting.add(one);
        request.addFailureListener(failure -> leave(one, failure));
        response.write(
            false,
            event("waiting"),
            Callback.from(() -> {}, failure -> leave(one, failure)));
      }
    }
  }

  private void leave(Waiting one, Throwable failure) {
    boolean there;
    synchronized (this) {
      there = waiting.remove(one);
    }
    if (there) {
      one.callback().failed(failure);
    }
  }

  private ByteBuffer event(String name) {
    String text = "retry: 1000\nid: " + version + "\nevent: " + name + "\ndata: \n\n";
    return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells all pages; each of them connects again when it has loaded again. */
  void changed() {
    List<Waiting> all;
    ByteBuffer event;
    synchronized (this) {
      version++;
      all = List.copyOf(waiting);
      waiting.clear();
      event = event("change");
    }
    for (Waiting one : all) {
      one.response().write(true, event.slice(), one.callback());
    }
  }
}
