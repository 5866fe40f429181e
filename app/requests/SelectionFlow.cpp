// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0
#include "SelectionFlow.h"

#include <algorithm>

namespace multaqa {

void SelectionFlow::addEdge(size_t from, size_t to, int capacity, int cost)
{
    m_edgesOf[from].push_back(m_edges.size());
    m_edges.push_back({to, capacity, cost});
    m_edgesOf[to].push_back(m_edges.size());
    m_edges.push_back({from, 0, -cost});
}

SelectionFlow::Outcome SelectionFlow::send(size_t source, size_t sink, int wanted)
{
    Outcome outcome;
    while (outcome.flow < wanted) {
        std::vector<int> distance(m_edgesOf.size(), unlimited);
        std::vector<size_t> cameBy(m_edgesOf.size());
        distance[source] = 0;
        for (bool isShorter = true; isShorter;) {
            isShorter = false;
            for (size_t node = 0; node < m_edgesOf.size(); ++node) {
                if (distance[node] == unlimited)
                    continue;
                for (const size_t number : m_edgesOf[node]) {
                    const Edge &edge = m_edges[number];
                    if (edge.capacity == 0 || distance[node] + edge.cost >= distance[edge.to])
                        continue;
                    distance[edge.to] = distance[node] + edge.cost;
                    cameBy[edge.to] = number;
                    isShorter = true;
                }
            }
        }
        if (distance[sink] == unlimited)
            break;
        int units = wanted - outcome.flow;
        for (size_t node = sink; node != source; node = m_edges[cameBy[node] ^ 1].to)
            units = std::min(units, m_edges[cameBy[node]].capacity);
        for (size_t node = sink; node != source; node = m_edges[cameBy[node] ^ 1].to) {
            m_edges[cameBy[node]].capacity -= units;
            m_edges[cameBy[node] ^ 1].capacity += units;
        }
        outcome.flow += units;
        outcome.cost += units * distance[sink];
    }
    return outcome;
}

} // namespace multaqa
