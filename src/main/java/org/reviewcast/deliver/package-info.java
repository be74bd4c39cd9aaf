/** Copies of the output folder elsewhere: what is copied, in which order, and the door for places. */
package org.reviewcast.deliver;
