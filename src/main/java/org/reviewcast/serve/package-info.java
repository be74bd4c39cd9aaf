/**
 * The output folder over HTTP, for a phone on the same network or a browser on the same machine.
 * Read-only; the only package that touches Jetty.
 */
package org.reviewcast.serve;
