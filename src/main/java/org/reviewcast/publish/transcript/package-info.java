/** What was said, as it was written, on the episode's clock: WebVTT, SRT, JSON and HTML. */
package org.reviewcast.publish.transcript;
