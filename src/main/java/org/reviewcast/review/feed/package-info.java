/** Many reviews out of one file: RSS and Atom feeds, and what WordPress exports. */
package org.reviewcast.review.feed;
