/**
 * Saves a file as a whole, and only over the content that it was made from. Start at {@code SafeFile}. All of it is
 * thread-safe.
 *
 * <p>A save goes through these steps. After any of them the program may be killed or the power may fail; beside each is
 * what is then on disk.
 *
 * <ol>
 *   <li>Look at the file: it must be one that may be replaced. Nothing has changed.
 *   <li>Remove what killed saves have left in the folder ({@code Leftovers}).
 *   <li>Make a new file beside it ({@code NewFile}), with a random name that nothing has yet, and with the attributes of
 *       the old one; owner, group and mode each for itself. A kill leaves that file beside the old one, which has not
 *       changed; the next save in the folder removes it.
 *   <li>Write the content to it, and force it to disk.
 *   <li>Take the lock of the folder ({@code FolderLock}), by making a file that is not there yet. A kill before the unlock
 *       leaves it too; the next save in the folder sees that it is dead, and removes it.
 *   <li>Look at the file again, at the last moment.
 *   <li>Rename the new file over it. This is one step for everyone: the file is the old one before, the new one after.
 *   <li>Unlock, and force the folder to disk. Where the power fails before, either file may be there, whole.
 * </ol>
 *
 * <p>Where a step itself fails, the files made until then are removed. A program that is asked to end (SIGTERM, SIGINT, {@code
 * System.exit}) first lets the saves under way come to their end ({@code SaveUnderWay}).
 *
 * <p>The lock is held for the look and the rename alone. To make a file that is not there yet works everywhere: among
 * threads, processes, users and machines. A lock of the operating system does not: it belongs to a process and not to a
 * thread, is lost when any thread closes the file, and answers with an error where two processes wait crosswise. Here it
 * is only a sign of life ({@code Life}), by which the files of a killed process are told from those of a living one.
 *
 * <p>Programs that do not know this lock are seen by the second look, up to the last microseconds before the rename.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.disk;

import org.jspecify.annotations.NullMarked;
