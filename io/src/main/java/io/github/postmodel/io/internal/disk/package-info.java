/**
 * Saves a file as a whole, and only over the content that it was made from. Start at {@code SafeFile}. All of it is
 * thread-safe.
 *
 * <p>A save goes through these steps. Each is the last one that happens where the program is killed, the power fails, or
 * the step itself does; what is then on disk is said beside it.
 *
 * <ol>
 *   <li>Look at the file: it must be one that may be replaced. Nothing has changed.
 *   <li>Remove what killed saves have left in the folder ({@code Leftovers}).
 *   <li>Make a new file beside it ({@code NewFile}), with a random name that nothing has yet, and with the attributes of
 *       the old one. From here on a kill leaves that file, which the next save in the folder removes.
 *   <li>Write the content; keep owner, group and mode, each for itself; force all of it to disk.
 *   <li>Take the lock of the folder ({@code FolderLock}), by making a file that is not there yet. A kill from here to the
 *       unlock leaves it too; the next save in the folder waits until it is certainly dead, and removes it.
 *   <li>Look at the file again, at the last moment.
 *   <li>Rename the new file over it. This is one step for everyone: the file is the old one before, the new one after.
 *   <li>Unlock, and force the folder to disk. Where the power fails before, either file may be there, whole.
 * </ol>
 *
 * <p>Where a step fails, the files made until then are removed. A program that is asked to end (SIGTERM, SIGINT, {@code
 * System.exit}) first lets the saves under way come to their end ({@code SaveUnderWay}).
 *
 * <p>The lock is held for the look and the rename alone, which is well under a millisecond. It is no lock of the
 * operating system: those belong to a process, not to a thread; are lost when any thread closes the file; answer with
 * an error where two processes wait crosswise; and are missing on some network drives. To make a file that is not there
 * yet works everywhere, among threads, processes, users and machines, and opens nothing that a stranger has put there.
 *
 * <p>Programs that do not know this lock are seen by the second look, up to the last microseconds before the rename.
 *
 * <p>Internal: may change at any time.
 */
@NullMarked
package io.github.postmodel.io.internal.disk;

import org.jspecify.annotations.NullMarked;
