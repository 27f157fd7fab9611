/**
 * Web pages.
 *
 * <p>Takes an HTML file of any Chinese charset; gives one page of the paragraphs and tables that a browser shows, without menus, and the names of the
 * files that it offers. Tables that only arrange the page are none. Boxes count paragraphs and rows from 1, characters and columns from 0. Knows no forms.
 */
package duizhang.read.html;
