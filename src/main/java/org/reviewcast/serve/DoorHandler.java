package org.reviewcast.serve;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.HostPort;

/**
 * What every request passes first: the host it asks for must be this machine, so that no page of
 * another site can read the folder by a name of its own (DNS rebinding); and what every response
 * says: what other sites' players may read, and that types are as said.
 */
final class DoorHandler extends Handler.Wrapper {
  private static final Set<String> SHARED =
      Set.of(".json", ".vtt", ".srt", ".xml", ".mp3", ".m4a", ".m4b", ".opus", ".flac", ".jpg");

  private final Set<String> names;

  /**
   * A door.
   *
   * @param names the names of this machine, in lower case
   */
  DoorHandler(Handler next, Set<String> names) {
    super(next);
    this.names = Set.copyOf(names);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "no-referrer");
    if (!isThisMachine(request)) {
      Response.writeError(request, response, callback, HttpStatus.MISDIRECTED_REQUEST_421);
      return true;
    }
    String path = Request.getPathInContext(request);
    int dot = path.lastIndexOf('.');
    if (dot >= 0 && SHARED.contains(path.substring(dot)) || path.endsWith("/transcript.html")) {
      headers.put(HttpHeader.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
      headers.put(
          HttpHeader.ACCESS_CONTROL_EXPOSE_HEADERS, "Accept-Ranges, Content-Range, ETag");
    }
    return super.handle(request, response, callback);
  }

  private boolean isThisMachine(Request request) {
    Optional<String> host =
        Optional.ofNullable(request.getHttpURI().getHost()).map(h -> h.toLowerCase(Locale.ROOT));
    // Addresses in figures cannot be made to mean something else.
    return host.filter(h -> names.contains(h) || isAddress(h)).isPresent();
  }

  private static boolean isAddress(String host) {
    String plain = HostPort.unsafe(host).getHost();
    return plain.matches("\\d{1,3}(\\.\\d{1,3}){3}") || plain.indexOf(':') >= 0;
  }
}
