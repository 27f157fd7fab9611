/**
 * The code lists every room may read: the enumerations of the dataset's contract and the reference lists of forms, accounts and regions.
 *
 * <p>Takes resource files; gives immutable values; knows no other room.
 */
package duizhang.codes;
