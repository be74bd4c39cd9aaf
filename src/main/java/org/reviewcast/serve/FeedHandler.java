package org.reviewcast.serve;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.commons.io.output.UnsynchronizedByteArrayOutputStream;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.reviewcast.ShowFeed;
import org.reviewcast.publish.feed.Feed;
import org.reviewcast.show.Show;

/**
 * Serves the show's feed, made for whoever asks: its addresses are those of the host that was
 * asked, so that a phone can follow them. The last one that was made is kept.
 */
final class FeedHandler extends Handler.Wrapper {
  private static final String PATH = "/" + Feed.FILE_NAME;

  private final Path folder;
  private final Supplier<Show> show;
  private Optional<Made> last = Optional.empty();

  /** A feed, and what it was made of. */
  private record Made(Source source, byte[] bytes, String tag) {}

  /** The folder changes with every file that moves into it, the feed on disk among them. */
  private record Source(URI base, Show show, FileTime folder, Optional<FileTime> feed) {}

  FeedHandler(Handler next, Path folder, Supplier<Show> show) {
    super(next);
    this.folder = folder;
    this.show = show;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String method = request.getMethod();
    boolean asked = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    if (!asked || !Request.getPathInContext(request).equals(PATH)) {
      return super.handle(request, response, callback);
    }
    Optional<URI> base = base(request.getHttpURI());
    if (base.isEmpty()) {
      Response.writeError(request, response, callback, HttpStatus.BAD_REQUEST_400);
      return true;
    }
    Made feed = feed(base.get());
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, ContentTypes.of(Feed.FILE_NAME));
    response.getHeaders().put(HttpHeader.ETAG, feed.tag());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    if (feed.source().feed().isPresent()) {
      long modified = feed.source().feed().get().toMillis();
      response.getHeaders().putDate(HttpHeader.LAST_MODIFIED, modified);
    }
    Optional<String> known =
        Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    if (known.filter(k -> k.replace("--gzip", "").contains(feed.tag())).isPresent()) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      callback.succeeded();
      return true;
    }
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, feed.bytes().length);
    boolean head = HttpMethod.HEAD.is(method);
    response.write(true, ByteBuffer.wrap(head ? new byte[0] : feed.bytes()), callback);
    return true;
  }

  // One at a time: the feed of a large show takes a second and some memory.
  private synchronized Made feed(URI base) throws IOException {
    Path onDisk = folder.resolve(Feed.FILE_NAME);
    Optional<FileTime> written =
        Files.exists(onDisk) ? Optional.of(Files.getLastModifiedTime(onDisk)) : Optional.empty();
    Source source = new Source(base, show.get(), Files.getLastModifiedTime(folder), written);
    if (last.filter(made -> made.source().equals(source)).isEmpty()) {
      last = Optional.empty();
      UnsynchronizedByteArrayOutputStream out = UnsynchronizedByteArrayOutputStream.builder().get();
      ShowFeed.write(folder, source.show(), Optional.of(base), out);
      byte[] bytes = out.toByteArray();
      last = Optional.of(new Made(source, bytes, "\"" + hash(bytes) + "\""));
    }
    return last.get();
  }

  /** The address that was asked; the host in it has been looked at before. */
  private static Optional<URI> base(HttpURI asked) {
    try {
      int port = asked.getPort() == 80 ? -1 : asked.getPort();
      return Optional.of(new URI("http", null, asked.getHost(), port, "/", null, null));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String hash(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
