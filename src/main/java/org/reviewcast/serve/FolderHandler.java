package org.reviewcast.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.http.MimeTypes;
import org.eclipse.jetty.http.content.HttpContent;
import org.eclipse.jetty.http.content.ResourceHttpContentFactory;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.URIUtil;
import org.eclipse.jetty.util.resource.ResourceFactory;

/**
 * Serves the files that may be seen, by Jetty's own resource handler: ranges, conditions and HEAD
 * are its work (RFC 9110, sections 13 and 14). Files are streamed, never kept.
 */
final class FolderHandler extends ResourceHandler {
  private static final MimeTypes TYPES = ContentTypes.forJetty();

  private final ServedFolder folder;

  FolderHandler(ServedFolder folder) {
    this.folder = folder;
    setBaseResource(ResourceFactory.of(this).newResource(folder.root()));
    setDirAllowed(false);
    setWelcomeFiles("index.html");
    setEtags(true);
    setAcceptRanges(true);
    setCacheControl("no-cache");
  }

  @Override
  protected HttpContent.Factory newHttpContentFactory(ByteBufferPool.Sized buffers) {
    return new ResourceHttpContentFactory(getBaseResource(), TYPES, buffers);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String method = request.getMethod();
    if (HttpMethod.OPTIONS.is(method)) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, OPTIONS");
      response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD");
      response.getHeaders().put(HttpHeader.ACCESS_CONTROL_ALLOW_HEADERS, "Range, If-None-Match");
      response.setStatus(HttpStatus.NO_CONTENT_204);
      callback.succeeded();
      return true;
    }
    if (!HttpMethod.GET.is(method) && !HttpMethod.HEAD.is(method)) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD, OPTIONS");
      Response.writeError(request, response, callback, HttpStatus.METHOD_NOT_ALLOWED_405);
      return true;
    }
    Optional<Path> found = folder.at(URIUtil.decodePath(Request.getPathInContext(request)));
    boolean seen =
        found.filter(f -> !Files.isDirectory(f) || Files.isRegularFile(f.resolve("index.html")))
            .isPresent();
    if (seen && super.handle(request, response, callback)) {
      return true;
    }
    Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
    return true;
  }
}
