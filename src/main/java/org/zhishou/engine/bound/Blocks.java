package org.zhishou.engine.bound;

/** Disjoint sets as a forest of parents. */
final class Blocks {
  private Blocks() {}

  /** The set's number; shortens the way there. */
  static int root(int[] parent, int node) {
    var at = node;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  static void join(int[] parent, int node, int other) {
    parent[root(parent, node)] = root(parent, other);
  }
}
