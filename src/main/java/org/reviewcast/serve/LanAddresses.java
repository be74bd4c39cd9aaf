package org.reviewcast.serve;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.util.Comparator;
import java.util.List;

/** The addresses by which other machines reach this one. */
public final class LanAddresses {
  private LanAddresses() {}

  /**
   * The addresses of a port, those of home networks first.
   *
   * @throws SocketException if the network cannot be asked
   */
  public static List<URI> of(int port) throws SocketException {
    return NetworkInterface.networkInterfaces()
        .filter(LanAddresses::isUsed)
        .flatMap(NetworkInterface::inetAddresses)
        .filter(address -> address instanceof Inet4Address && !address.isLinkLocalAddress())
        .sorted(Comparator.comparing((InetAddress address) -> !address.isSiteLocalAddress()))
        .map(address -> URI.create("http://" + address.getHostAddress() + ":" + port + "/"))
        .distinct()
        .toList();
  }

  private static boolean isUsed(NetworkInterface network) {
    try {
      return network.isUp() && !network.isLoopback() && !network.isPointToPoint();
    } catch (SocketException e) {
      return false;
    }
  }
}
