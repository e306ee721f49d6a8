/**
 * What if: changes of a problem in the words of the domain, scenarios made of them, and sweeps of
 * one lever over values. Must not know who keeps scenarios, nor how rosters are compared.
 */
@NullMarked
package org.zhishou.engine.change;

import org.jspecify.annotations.NullMarked;
