/**
 * What a document says of itself: takes its facts and claims, runs the identities of the rule file over them, and gives check results and each
 * fact's status. Knows the rules and all that stands before it; it never changes a number.
 */
package duizhang.check;
