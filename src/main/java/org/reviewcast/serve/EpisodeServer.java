package org.reviewcast.serve;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.jetty.compression.gzip.GzipCompression;
import org.eclipse.jetty.compression.server.CompressionConfig;
import org.eclipse.jetty.compression.server.CompressionHandler;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.io.ArrayByteBufferPool;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.reviewcast.publish.MediaType;
import org.reviewcast.show.Show;

/**
 * A web server over an output folder. It only reads; made for a household, not for the internet.
 * Not safe for several threads but for {@link #changed}.
 */
public final class EpisodeServer implements AutoCloseable {
  private static final int MOST_THREADS = 12;
  private static final int MOST_CONNECTIONS = 400;
  private static final int IDLE_MS = 30_000;
  private static final int LARGEST_HEADER = 8 * 1024;
  private static final int BUFFER = 16 * 1024;
  private static final long MOST_POOLED = 8L << 20;

  private final Server server;
  private final ServerConnector connector;
  private final LiveHandler live;

  /**
   * What is served, and to whom.
   *
   * @param folder the output folder
   * @param show gives the show's settings as they are now, for the feed; asked by several threads
   * @param port the port, 0 for any that is free
   * @param lan whether other machines are let in
   * @param watched whether pages are told to load again when something has changed
   */
  public record Options(Path folder, Supplier<Show> show, int port, boolean lan, boolean watched) {}

  private EpisodeServer(Server server, ServerConnector connector, LiveHandler live) {
    this.server = server;
    this.connector = connector;
    this.live = live;
  }

  /**
   * Starts a server.
   *
   * @throws IOException if the folder is not there or the port is taken
   */
  public static EpisodeServer start(Options options) throws IOException {
    Path root = options.folder().toRealPath();
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 2);
    threads.setDaemon(true);
    threads.setName("server");
    ArrayByteBufferPool buffers = new ArrayByteBufferPool(0, -1, -1, -1, MOST_POOLED, MOST_POOLED);
    Server server = new Server(threads, null, buffers);
    HttpConfiguration http = new HttpConfiguration();
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setResponseHeaderSize(LARGEST_HEADER);
    http.setOutputBufferSize(BUFFER);
    http.setSendServerVersion(false);
    http.setIdleTimeout(IDLE_MS);
    ServerConnector connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    InetAddress address =
        options.lan() ? new InetSocketAddress(0).getAddress() : InetAddress.getLoopbackAddress();
    connector.setHost(address.getHostAddress());
    connector.setPort(options.port());
    connector.setIdleTimeout(IDLE_MS);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(MOST_CONNECTIONS, connector));
    LiveHandler live = new LiveHandler(new ServedFolder(root), options.watched());
    live.setHandler(
        new FeedHandler(new FolderHandler(new ServedFolder(root)), root, options.show()));
    server.setHandler(new DoorHandler(compressed(live), names()));
    server.setErrorHandler(new PlainErrors());
    server.setStopTimeout(0);
    EpisodeServer started = new EpisodeServer(server, connector, live);
    try {
      server.start();
      return started;
    } catch (IOException e) {
      started.close();
      throw new IOException("Port " + options.port() + ": " + cause(e), e);
    } catch (Exception e) {
      started.close();
      throw new IllegalStateException(e);
    }
  }

  private static String cause(IOException e) {
    return e.getCause() instanceof java.net.BindException
        ? "is taken by another program; choose another with --port."
        : String.valueOf(e.getMessage());
  }

  private static Handler compressed(Handler next) {
    CompressionConfig.Builder config = CompressionConfig.builder().compressIncludeMethod("GET");
    MediaType.texts().forEach(config::compressIncludeMimeType);
    CompressionHandler handler = new CompressionHandler(next);
    handler.putCompression(new GzipCompression());
    handler.putConfiguration(PathSpec.from("/*"), config.build());
    return handler;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(Set.of("localhost"));
    try {
      String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      names.addAll(List.of(name, name + ".local", name + ".lan", name + ".home"));
    } catch (java.net.UnknownHostException e) {
      return names;
    }
    return names;
  }

  /** The port it listens on. */
  public int port() {
    return connector.getLocalPort();
  }

  /** Its address on this machine. */
  public URI address() {
    return URI.create("http://localhost:" + port() + "/");
  }

  /** Tells the pages that are open that something has changed. */
  public void changed() {
    live.changed();
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
