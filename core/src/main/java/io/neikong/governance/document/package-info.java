/**
 * Whether policy documents were made step by step, are in force where something rests on them, and answer to what the public said, clause 2-1 of
 * the notice (文件制定流程). Start at {@link io.neikong.governance.document.DocumentPolicy}.
 */
@NullMarked
package io.neikong.governance.document;

import org.jspecify.annotations.NullMarked;
