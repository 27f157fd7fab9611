/**
 * Where the program's log goes, said in code: to read the same from XML files takes a quarter of a second of processor time at each start.
 *
 * <p>Takes the file of a run's log; gives warnings for people on the standard error and all else in that file. Knows no other room.
 */
package duizhang.log;
