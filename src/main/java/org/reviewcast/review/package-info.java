/** What was written: the Review and its parts, and the readers that make one from a file. */
package org.reviewcast.review;
