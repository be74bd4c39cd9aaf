/** What was said: the Recording on one timeline, who records it, and the store of takes. */
package org.reviewcast.recording;
