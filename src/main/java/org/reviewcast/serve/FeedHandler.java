package org.reviewcast.serve;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Serves the show's feed with the addresses that whoever asks can reach: those under the show's
 * base address are put under the host that was asked.
 */
final class FeedHandler extends Handler.Wrapper {
  private final Path feed;

  FeedHandler(Handler next, Path folder) {
    super(next);
    this.feed = folder.resolve("feed.xml");
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String method = request.getMethod();
    boolean asked = HttpMethod.GET.is(method) || HttpMethod.HEAD.is(method);
    if (!asked || !Request.getPathInContext(request).equals("/feed.xml") || !isThere()) {
      return super.handle(request, response, callback);
    }
    byte[] bytes =
        FeedAddresses.rebased(Files.readString(feed), base(request))
            .getBytes(StandardCharsets.UTF_8);
    String tag = "\"" + hash(bytes) + "\"";
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/rss+xml;charset=utf-8");
    response.getHeaders().put(HttpHeader.ETAG, tag);
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-cache");
    response
        .getHeaders()
        .putDate(HttpHeader.LAST_MODIFIED, Files.getLastModifiedTime(feed).toMillis());
    Optional<String> known =
        Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_NONE_MATCH));
    if (known.filter(k -> k.replace("--gzip", "").contains(tag)).isPresent()) {
      response.setStatus(HttpStatus.NOT_MODIFIED_304);
      callback.succeeded();
      return true;
    }
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, bytes.length);
    boolean head = HttpMethod.HEAD.is(method);
    response.write(true, ByteBuffer.wrap(head ? new byte[0] : bytes), callback);
    return true;
  }

  private boolean isThere() throws IOException {
    return Files.isRegularFile(feed) && feed.toRealPath().startsWith(feed.getParent());
  }

  private static URI base(Request request) {
    int port = Request.getServerPort(request);
    String host = Request.getServerName(request);
    String name = host.indexOf(':') >= 0 && !host.startsWith("[") ? "[" + host + "]" : host;
    return URI.create("http://" + name + (port == 80 ? "" : ":" + port) + "/");
  }

  private static String hash(byte[] bytes) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
    return HexFormat.of().formatHex(digest, 0, 12);
  }
}
