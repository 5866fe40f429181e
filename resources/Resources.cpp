// SPDX-FileCopyrightText: 2026 The Multaqa authors
// SPDX-License-Identifier: Apache-2.0

// A library needs one source; the resources themselves are generated beside it.
