/** The command line; the only package that prints or ends the program. */
package org.reviewcast.cli;
